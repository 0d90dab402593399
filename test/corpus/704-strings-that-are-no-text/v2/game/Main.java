package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Text>> texts = Hot.of(List.of());
  private final Hot<Map<String, Text>> keys = Hot.of(Map.of());
  private final Hot<Map<Character, String>> letters = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

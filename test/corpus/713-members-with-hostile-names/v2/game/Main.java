package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Names>> names = Hot.of(List.of());
  private final Hot<List<Robot>> robots = Hot.of(List.of());
  private final Hot<List<Word>> words = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

package kiln;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Kiln implements HotProgram {
  private final Hot<List<Pot>> pots = Hot.of(List.of());
  private final Hot<Map<String, Glaze>> glazes = Hot.of(Map.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Pot(String name, String glaze, int price) {}

  @HotState
  public record Glaze(String colour, int heat) {}
}

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
    pots.set(List.of(new Pot("vase", "blue", 1_200), new Pot("cup", "red", 900), new Pot("jug", "blue", 1_000)));
    glazes.set(
        Map.of(
            "blue", new Glaze("blue", 5),
            "red", new Glaze("red", 7),
            "green", new Glaze("green", 0)));
  }

  @Override
  public void step() {}

  @HotState
  public record Pot(String name, String glaze, int heat) {}

  @HotState
  public record Glaze(String colour, int price) {}
}

package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record World(List<Food> food, List<Thing> things) {

  @HotState
  public sealed interface Food permits Apple, Pie {}

  @HotState
  public record Apple(int size) implements Food {}

  @HotState
  public record Pie(int slices, int makeWorld_Food) implements Food, Thing {}
}

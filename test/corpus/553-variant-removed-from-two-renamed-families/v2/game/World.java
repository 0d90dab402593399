package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record World(List<Meal> food, List<Item> things) {

  @HotState
  public sealed interface Meal permits Apple {}

  @HotState
  public record Apple(int size) implements Meal {}
}

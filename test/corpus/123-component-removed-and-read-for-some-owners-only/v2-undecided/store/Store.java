package store;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Store implements HotProgram {
  private final Hot<List<Box>> boxes = Hot.of(List.of());
  private final Hot<List<Thing>> loose = Hot.of(List.of());

  @Override
  public void start() {
  }

  @Override
  public void step() {}

  @HotState
  public record Box(List<Thing> things, int grams) {}

  @HotState
  public record Thing(String name) {}
}

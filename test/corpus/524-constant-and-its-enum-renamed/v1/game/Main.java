package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumSet;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Box>> boxes = Hot.of(List.of());

  @Override
  public void start() {
    boxes.set(
        List.of(
            new Box(Box.Kind.BIG, EnumSet.allOf(Box.Kind.class)),
            new Box(Box.Kind.SMALL, EnumSet.noneOf(Box.Kind.class))));
  }

  @Override
  public void step() {}
}

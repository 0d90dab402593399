package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumSet;
import java.util.List;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<EnumSet<Tint>> tints = Hot.of(EnumSet.noneOf(Tint.class));

  @Override
  public void start() {
    shapes.set(List.of(new Dot(1, Tint.DARK), Tint.LIGHT));
    tints.set(EnumSet.allOf(Tint.class));
  }

  @Override
  public void step() {}
}

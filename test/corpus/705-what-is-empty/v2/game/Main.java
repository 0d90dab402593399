package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Set;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Holder>> holders = Hot.of(List.of());
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<Set<Unit>> units = Hot.of(Set.of());

  @Override
  public void start() {
    holders.set(List.of(Holder.empty()));
    shapes.set(List.of(new Shape.Point()));
    units.set(Set.of(new Unit(0)));
  }

  @Override
  public void step() {}
}

package hall;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public final class Hall implements HotProgram {
  private final Hot<Set<Seat>> taken = Hot.of(Set.of());

  @Override
  public void start() {
    taken.set(Set.of(new Seat('B', 12), new Seat('A', 3), new Seat('A', 12)));
  }

  @Override
  public void step() {}
}

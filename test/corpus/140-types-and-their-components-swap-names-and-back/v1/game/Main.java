package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record P(int a, int b, int c) {}

@HotState
record Q(int a, String b) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> ps = Hot.of(List.of());
  private final Hot<List<Q>> qs = Hot.of(List.of());

  @Override
  public void start() {
    ps.set(List.of(new P(1, 2, 3)));
    qs.set(List.of(new Q(7, "q")));
  }

  @Override
  public void step() {}
}

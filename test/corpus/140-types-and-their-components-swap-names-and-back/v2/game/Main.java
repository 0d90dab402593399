package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
record P(int a, String b) {}

@HotState
record Q(int a, int b, int c) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Q>> ps = Hot.of(List.of());
  private final Hot<List<P>> qs = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

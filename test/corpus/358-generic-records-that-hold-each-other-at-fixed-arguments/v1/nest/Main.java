package nest;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<A<Short, Integer>> a = Hot.of(new A<>((short) 1, List.of()));
  private final Hot<A<String, Byte>> b = Hot.of(new A<>("", List.of()));

  @Override
  public void start() {}

  @Override
  public void step() {
    a.set(new A<>((short) 2, List.of(new B<>(3, Map.of("k", new A<>(4, List.of()))))));
    b.set(new A<>("s", List.of(new B<>((byte) 5, Map.of("k", new A<>((byte) 6, List.of(new B<>(7, Map.of()))))))));
  }
}

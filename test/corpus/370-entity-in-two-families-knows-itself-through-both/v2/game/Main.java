package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
sealed interface A permits E, XX {}

@HotState
sealed interface B permits E, Y {}

@HotState
record XX(String s, B bb) implements A {}

@HotState
record Y(A a) implements B {}

@HotState
final class E implements A, B {
  private final Hot<Optional<A>> nxt = Hot.of(Optional.empty());

  E() {}

  void to(A a) {
    nxt.set(Optional.of(a));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> as = Hot.of(List.of());
  private final Hot<List<B>> bs = Hot.of(List.of());
  private final Hot<Map<E, E>> es = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

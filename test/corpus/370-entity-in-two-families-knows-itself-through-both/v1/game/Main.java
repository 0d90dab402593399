package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
sealed interface A permits E, X {}

@HotState
sealed interface B permits E, Y {}

@HotState
record X(B b, int n) implements A {}

@HotState
record Y(A a) implements B {}

@HotState
final class E implements A, B {
  private final Hot<Optional<A>> next = Hot.of(Optional.empty());

  E() {}

  void to(A a) {
    next.set(Optional.of(a));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<A>> as = Hot.of(List.of());
  private final Hot<List<B>> bs = Hot.of(List.of());
  private final Hot<Map<E, E>> es = Hot.of(Map.of());

  @Override
  public void start() {
    E e = new E(), f = new E();
    e.to(new X(f, 1));
    f.to(e);
    as.set(List.of(e, new X(e, 2)));
    bs.set(List.of(f, new Y(e), e));
    es.set(Map.of(f, e));
  }

  @Override
  public void step() {}
}

package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
final class E {
  private final Hot<Optional<Ref<E>>> r = Hot.of(Optional.empty());
  private final Hot<Fam> f = Hot.of(new Leaf(0));

  E() {}

  void to(E e) {
    r.set(Optional.of(new Ref<>(e, e)));
    f.set(new Br(List.of(new Leaf(1), new Own(this))));
  }
}

@HotState
record Ref<T>(T a, T b) {}

@HotState
sealed interface Fam permits Leaf, Br, Own {}

@HotState
record Leaf(int n) implements Fam {}

@HotState
record Br(List<Fam> l) implements Fam {}

@HotState
record Own(E e) implements Fam {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<E>> l = Hot.of(List.of());

  @Override
  public void start() {
    E a = new E(), b = new E();
    a.to(b);
    b.to(b);
    l.set(List.of(a, b));
  }

  @Override
  public void step() {}
}

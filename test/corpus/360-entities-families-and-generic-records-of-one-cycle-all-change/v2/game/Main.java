package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
final class F {
  private final Hot<Optional<Ref<F>>> q = Hot.of(Optional.empty());
  private final Hot<Fam> f = Hot.of(new Leaf(""));

  F() {}
}

@HotState
record Ref<X>(Optional<X> b, X aa) {}

@HotState
sealed interface Fam permits Leaf, Br, Mine {}

@HotState
record Leaf(String s) implements Fam {}

@HotState
record Br(List<Optional<Fam>> l, int n) implements Fam {}

@HotState
record Mine(F e, List<F> es) implements Fam {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<F>> l = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class E {
  private final Hot<Integer> x = Hot.of(1);
  private final Hot<Optional<Box<E>>> up = Hot.of(Optional.empty());

  public E() {}

  public void to(E e) {
    up.set(Optional.of(new Box<>(e)));
  }

  public String v() {
    return "v2";
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Alias {
  private final Hot<Optional<Alias>> to = Hot.of(Optional.empty());
  private final Hot<Integer> n = Hot.of(0);

  Alias() {}

  Alias(int n, Alias to) {
    this.n.set(n);
    this.to.set(Optional.ofNullable(to));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Alias>> head = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {
    Alias a = null;
    for (int i = 0; i < 20000; i++) a = new Alias(i, a);
    head.set(Optional.of(a));
  }
}

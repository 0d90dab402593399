package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class E {
  private final Hot<String> k = Hot.of("");
  private final Hot<Optional<Ref<E>>> peer = Hot.of(Optional.empty());

  private E() {}

  E(String k) {
    this.k.set(k);
  }

  void to(E e) {
    peer.set(Optional.of(new Ref<>(e, Optional.of(e))));
  }
}

@HotState
record Ref<T>(T to, Optional<T> back) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Ref<E>, Ref<Ref<E>>>> m = Hot.of(Map.of());
  private final Hot<Optional<Optional<E>>> oo = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {
    E a = new E("a"), b = new E("b"), c = new E("a");
    a.to(b);
    b.to(c);
    c.to(a);
    Ref<E> ra = new Ref<>(a, Optional.of(b)), rb = new Ref<>(b, Optional.empty());
    Map<Ref<E>, Ref<Ref<E>>> x = new LinkedHashMap<>();
    x.put(ra, new Ref<>(rb, Optional.of(ra)));
    x.put(rb, new Ref<>(ra, Optional.empty()));
    m.set(x);
    oo.set(Optional.of(Optional.of(c)));
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Mode {
  ON,
  OFF,
  HALF
}

@HotState
record Pair<A, B>(A a, B b, int w) {}

@HotState
sealed interface Ref permits Alias, Node {}

@HotState
final class Alias implements Ref {
  private final Hot<Optional<Ref>> target = Hot.of(Optional.empty());
  private final Hot<String> why = Hot.of("");

  Alias() {}

  Alias(Ref r) {
    target.set(Optional.of(r));
  }
}

@HotState
final class Node implements Ref {
  private final Hot<Integer> x = Hot.of(0);
  private final Hot<Integer> y = Hot.of(0);
  private final Hot<Pair<Mode, Ref>> p = Hot.of(new Pair<>(null, null, 0));

  Node() {}

  Node(int x, int y) {
    this.x.set(x);
    this.y.set(y);
  }

  void p(Pair<Mode, Ref> q) {
    p.set(q);
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, List<Ref>>> m = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node n = new Node(1, 2), o = new Node(3, 4);
    Alias a = new Alias(n);
    n.p(new Pair<>(Mode.HALF, a, 5));
    o.p(new Pair<>(Mode.ON, new Alias(a), 6));
    Map<Mode, List<Ref>> e = new EnumMap<>(Mode.class);
    e.put(Mode.HALF, new ArrayList<>(List.of(a, o)));
    e.put(Mode.OFF, Arrays.asList(n, null));
    m.set(e);
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Ref permits Alias, Node {}

@HotState
final class Alias implements Ref {
  private final Hot<Optional<Ref>> target = Hot.of(Optional.empty());

  Alias() {}

  Alias(Ref r) {
    target.set(Optional.of(r));
  }
}

@HotState
final class Node implements Ref {
  private final Hot<String> name = Hot.of("");
  private final Hot<Optional<Ref>> me = Hot.of(Optional.empty());

  private Node() {}

  Node(String name) {
    this.name.set(name);
  }

  void me(Ref r) {
    me.set(Optional.of(r));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ref>> refs = Hot.of(List.of());
  private final Hot<Map<Ref, Integer>> rank = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {
    Node n = new Node("n");
    Alias a = new Alias(n), b = new Alias(a), c = new Alias(b);
    n.me(c);
    Node m = new Node("m");
    m.me(a);
    refs.set(new ArrayList<>(List.of(c, m, n, a)));
    Map<Ref, Integer> r = new LinkedHashMap<>();
    r.put(b, 1);
    r.put(m, 2);
    rank.set(r);
  }
}

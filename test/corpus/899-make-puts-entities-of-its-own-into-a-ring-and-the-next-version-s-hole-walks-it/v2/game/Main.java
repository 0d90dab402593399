package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  private final Hot<Optional<Node>> mid = Hot.of(Optional.empty());

  Node() {}

  Node(long n, Node next) {
    this.n.set(n);
    this.next.set(Optional.of(next));
    mid.set(Optional.of(this));
  }

  void insert() {
    Node old = next.get().get();
    Node m = new Node(n.get() * 10 + old.n.get(), old);
    next.set(Optional.of(m));
    mid.set(Optional.of(m));
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> nodes = Hot.of(List.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

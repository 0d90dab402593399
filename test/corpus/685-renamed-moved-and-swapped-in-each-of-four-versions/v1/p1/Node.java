package p1;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Node {
  private final Hot<Integer> left = Hot.of(0);
  private final Hot<Integer> right = Hot.of(0);
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());

  private Node() {}

  Node(int l, int r) {
    left.set(l);
    right.set(r);
  }
  void next(Node n) {
    next.set(Optional.of(n));
  }
}

package ring;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Node {
  private final Hot<Integer> number = Hot.of(0);
  private final Hot<Boolean> marked = Hot.of(false);
  private final Hot<List<Node>> next = Hot.of(List.of());

  private Node() {}

  Node(int number) {
    this.number.set(number);
  }

  void know(Node next, Node far) {
    this.next.set(List.of(next, far));
  }

  void mark() {
    marked.set(true);
  }
}

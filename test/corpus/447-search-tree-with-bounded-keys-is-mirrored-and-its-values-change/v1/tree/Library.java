package tree;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Library implements HotProgram {
  private final Hot<Optional<Node<String, Book>>> byTitle = Hot.of(Optional.empty());
  private final Hot<Optional<Node<Integer, Node<String, Integer>>>> byYear = Hot.of(Optional.empty());

  @Override
  public void start() {
    byTitle.set(Optional.of(Node.leaf("M", new Book("M", 1))));
  }

  @Override
  public void step() {
    byTitle.update(n -> Optional.of(n.get().put("A", new Book("A", 2)).put("Z", new Book("Z", 3))));
    byYear.set(Optional.of(Node.leaf(7, Node.leaf("M", 1).put("A", 2)).put(9, Node.leaf("Q", 5))));
  }
}

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
  }

  @Override
  public void step() {
  }
}

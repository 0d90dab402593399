package ring;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@HotState
public final class World implements HotProgram {
  private final Hot<Optional<Node>> first = Hot.of(Optional.empty());
  private final Hot<List<Node>> marked = Hot.of(List.of());

  @Override
  public void start() {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      all.add(new Node(i));
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).know(all.get((i + 1) % all.size()), all.get((i * 31 + 7) % all.size()));
    }
    first.set(Optional.of(all.get(0)));
    marked.set(List.of(all.get(99_999), all.get(50_000)));
  }

  @Override
  public void step() {
    marked.get().forEach(Node::mark);
  }
}

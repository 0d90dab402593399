package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Node>> nodes = Hot.of(Map.of());
  private final Hot<Optional<Node.Leaf>> leaf = Hot.of(Optional.empty());

  @Override
  public void start() {
    Node.Number one = new Node.Number(1);
    nodes.set(
        Map.of(
            "one", one,
            "sum", new Node.Sum(List.of(one, new Node.Sum(List.of()), new Node.Number(-5)))));
    leaf.set(Optional.of(one));
  }

  @Override
  public void step() {}
}

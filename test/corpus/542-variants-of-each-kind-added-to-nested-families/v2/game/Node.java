package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public sealed interface Node {

  @HotState
  sealed interface Leaf extends Node {}

  @HotState
  record Number(long value) implements Leaf {}

  @HotState
  enum Constant implements Leaf {
    PI,
    E
  }

  @HotState
  sealed interface Variable extends Leaf {}

  @HotState
  record Local(String name) implements Variable {}

  @HotState
  final class Cell implements Variable {
    private final Hot<Node> content = Hot.of(Constant.PI);

    public Node content() {
      return content.get();
    }
  }

  @HotState
  record Sum(List<Node> parts) implements Node {}

  @HotState
  record Negated(Node of) implements Node {}
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Node>> head = Hot.of(Optional.empty());
  private final Hot<Node> boss = Hot.of(new Node("", null));
  private final Hot<List<Tag>> tags = Hot.of(List.of());
  @Override
  public void start() {
    Node c = new Node("c", null);
    head.set(Optional.of(new Node("a", new Node("b", c))));
    tags.set(List.of(new Tag(1)));
    boss.set(new Node("z", c));
  }

  @Override
  public void step() {}
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Node>> head = Hot.of(Optional.empty());
  private final Hot<List<Tag>> tags = Hot.of(List.of());
  @Override
  public void start() {
    Node c = new Node("c");
    head.set(Optional.of(c));
    tags.set(List.of(new Tag(c)));
  }

  @Override
  public void step() {}
}

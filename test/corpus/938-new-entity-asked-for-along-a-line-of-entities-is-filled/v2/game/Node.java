package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<String> path = Hot.of("unfilled");
  private final Hot<String> name = Hot.of("unfilled");
  private final Hot<Optional<Node>> next = Hot.of(Optional.empty());
  Node() {}
  String path() { return path.get(); }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Long> n = Hot.of(0L);
  private final Hot<Optional<Node>> twin = Hot.of(Optional.empty());
  private Node() {}
}

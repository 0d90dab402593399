package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Integer> id = Hot.of(0);
  private Node() {}
  Node(int id) { this.id.set(id); }
}

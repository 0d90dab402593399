package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<String> name = Hot.of("");
  Node() {}
  Node(String n) { name.set(n); }
}

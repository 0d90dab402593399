package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<Long> id = Hot.of(0L);
  private Node() {}
  long id() { return id.get(); }
}

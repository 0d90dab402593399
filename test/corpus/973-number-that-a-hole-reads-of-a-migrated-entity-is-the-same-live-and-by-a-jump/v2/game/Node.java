package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<String> name = Hot.of("initial");
  private final Hot<Long> extra = Hot.of(3L);
  Node() {}
  long extra() { return extra.get(); }
}

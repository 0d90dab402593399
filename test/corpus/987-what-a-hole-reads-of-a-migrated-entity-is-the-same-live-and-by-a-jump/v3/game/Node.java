package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Node {
  private final Hot<String> name = Hot.of("initial");
  private final Hot<Double> extra = Hot.of(3.0);
  Node() {}
}

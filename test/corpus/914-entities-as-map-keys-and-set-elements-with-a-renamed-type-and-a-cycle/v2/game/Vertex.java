package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Vertex {
  private final Hot<Long> id = Hot.of(0L);
  private final Hot<Optional<Vertex>> edge = Hot.of(Optional.empty());
  private final Hot<String> label = Hot.of("");
  private Vertex() {}
}

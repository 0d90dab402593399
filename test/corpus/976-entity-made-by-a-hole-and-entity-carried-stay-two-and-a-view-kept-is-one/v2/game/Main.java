package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Node>> l = Hot.of(List.of());
  private final Hot<Optional<Node>> first = Hot.of(Optional.empty());
  private final Hot<Optional<Node>> fresh = Hot.of(Optional.empty());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Node>> head = Hot.of(Optional.empty());
  private final Hot<List<Tag>> tags = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

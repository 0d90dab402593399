package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Co permits Sh, Ci {}

@HotState
record Sh(int r) implements Co {}

@HotState
enum Ci implements Co {
  C,
  D
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Co>> f = Hot.of(List.of());
  private final Hot<Map<Ci, Optional<Sh>>> by = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

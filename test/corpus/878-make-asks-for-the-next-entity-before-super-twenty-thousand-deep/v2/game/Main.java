package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
final class Alias {
  private final Hot<Long> n = Hot.of(0L);

  Alias() {}

  long n() {
    return n.get();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<Alias>> head = Hot.of(Optional.empty());
  private final Hot<Long> n = Hot.of(0L);

  @Override
  public void step() {}

  @Override
  public void start() {}
}

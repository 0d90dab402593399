package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  @Unit("ms") private final Hot<Long> t = Hot.of(0L);
  private final Hot<List<Lap>> laps = Hot.of(List.of());
  @Override
  public void start() { t.set(1500L); laps.set(List.of(new Lap(2700L))); }

  @Override
  public void step() {}
}

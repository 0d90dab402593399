package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Item>> l = Hot.of(List.of());
  @Override
  public void start() { l.set(List.of(new Coin(1), new Gem("g"))); }

  @Override
  public void step() {}
}

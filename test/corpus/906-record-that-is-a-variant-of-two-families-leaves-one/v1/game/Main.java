package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  private final Hot<List<Item>> items = Hot.of(List.of());
  @Override
  public void start() { shapes.set(List.of(new Disk(1), new Box(2))); items.set(List.of(new Disk(3), new Coin(4))); }

  @Override
  public void step() {}
}

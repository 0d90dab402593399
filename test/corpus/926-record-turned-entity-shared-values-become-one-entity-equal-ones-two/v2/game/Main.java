package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Acc> a = Hot.of(new Acc());
  private final Hot<Acc> b = Hot.of(new Acc());
  private final Hot<Acc> c = Hot.of(new Acc());
  private final Hot<List<Acc>> l = Hot.of(List.of());
  private final Hot<List<Acc>> k = Hot.of(List.of());
  private final Hot<Map<String, Pair>> m = Hot.of(Map.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

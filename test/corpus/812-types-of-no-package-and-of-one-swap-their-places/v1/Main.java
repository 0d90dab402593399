import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> a = Hot.of(List.of(new Ship(1)));
  private final Hot<Map<x.Ship, Integer>> b = Hot.of(Map.of(new x.Ship(2), 3));

  @Override
  public void step() {}

  @Override
  public void start() {}
}

@HotState
record Ship(int n) {}

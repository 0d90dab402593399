import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<x.Ship>> a = Hot.of(List.of());
  private final Hot<Map<Ship, Integer>> b = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

@HotState
record Ship(int n) {}

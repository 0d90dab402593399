package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record B(int n) {}

@HotState
record G<T>(List<T> v) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<B, B>> a = Hot.of(Map.of());
  private final Hot<List<B>> b = Hot.of(List.of());
  private final Hot<G<B>> g = Hot.of(new G<>(List.of()));

  @Override
  public void step() {}

  @Override
  public void start() {}
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
enum Part {
  NEW
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Chunk>> a = Hot.of(List.of());
  private final Hot<Map<Piece, Ship>> b = Hot.of(Map.of());
  private final Hot<List<Part>> c = Hot.of(List.of(Part.NEW));

  @Override
  public void step() {}

  @Override
  public void start() {}
}

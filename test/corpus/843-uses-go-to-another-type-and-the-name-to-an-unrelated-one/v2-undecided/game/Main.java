package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Boat(String name, long hp) {}

@HotState
record Ship(UUID id) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Boat>> fleet = Hot.of(List.of());
  private final Hot<Boat[]> dock = Hot.of(new Boat[0]);
  private final Hot<Optional<Boat>> flag = Hot.of(Optional.empty());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

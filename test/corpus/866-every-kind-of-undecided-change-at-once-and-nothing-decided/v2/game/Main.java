package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Vec(double x, double y) {}

@HotState
record Vessel(String name, int hull, Vec vel, Mode mode, Order ord) {}

@HotState
enum Mode {
  B,
  A
}

@HotState
sealed interface Order permits Move {}

@HotState
record Move(int x) implements Order {}

@HotState
final class Crew {
  final Hot<String> n = Hot.of("c");

  @Unit("stars")
  final Hot<Integer> rank = Hot.of(3);

  final Hot<Optional<Crew>> mate = Hot.of(Optional.empty());
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Vessel>> ships = Hot.of(List.of());
  private final Hot<Map<Crew, Mode>> crew = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

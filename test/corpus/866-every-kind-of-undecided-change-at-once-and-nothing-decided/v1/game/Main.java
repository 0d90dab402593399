package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
record Vec(double x, double y) {}

@HotState
record Ship(String name, int hp, double vx, double vy, Mode mode, Order ord) {}

@HotState
enum Mode {
  A,
  B,
  C
}

@HotState
sealed interface Order permits Move, Attack {}

@HotState
record Move(int x) implements Order {}

@HotState
record Attack(String target) implements Order {}

@HotState
final class Crew {
  final Hot<String> n = Hot.of("c");

  @Unit("pts")
  final Hot<Integer> rank = Hot.of(30);
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Ship>> ships =
      Hot.of(List.of(new Ship("a", 1, 2, 3, Mode.C, new Attack("t"))));
  private final Hot<Map<Crew, Mode>> crew = Hot.of(Map.of(new Crew(), Mode.A));
  private final Hot<Long> tick = Hot.of(9L);

  @Override
  public void step() {}

  @Override
  public void start() {}
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Sh permits Circle, Square, Flat {}

@HotState
record Circle(float r) implements Sh {}

@HotState
record Square(int a) implements Sh {}

@HotState
enum Flat implements Sh {
  POINT,
  LINE
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Sh>> l = Hot.of(List.of(new Circle(2.5f), new Square(3), Flat.POINT));
  private final Hot<Map<Square, String>> k = Hot.of(Map.of(new Square(4), "x"));

  @Override
  public void step() {}

  @Override
  public void start() {}
}

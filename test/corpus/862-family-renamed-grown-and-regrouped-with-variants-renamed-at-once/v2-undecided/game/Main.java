package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
sealed interface Shape permits Circle, Poly, Flat {}

@HotState
record Circle(double r) implements Shape {}

@HotState
sealed interface Poly extends Shape permits Poly.Sq, Poly.Tri {
  @HotState
  record Sq(long a) implements Poly {}

  @HotState
  record Tri(int a, int b) implements Poly {}
}

@HotState
enum Flat implements Shape {
  LINE,
  DOT
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> l = Hot.of(List.of());
  private final Hot<Map<Poly.Sq, String>> k = Hot.of(Map.of());

  @Override
  public void step() {}

  @Override
  public void start() {}
}

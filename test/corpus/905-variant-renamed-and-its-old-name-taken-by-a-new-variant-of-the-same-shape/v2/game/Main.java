package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Shape>> shapes = Hot.of(List.of());
  @Override
  public void start() { shapes.set(List.of(new Circle(1), new Square(2))); }

  @Override
  public void step() {}
}

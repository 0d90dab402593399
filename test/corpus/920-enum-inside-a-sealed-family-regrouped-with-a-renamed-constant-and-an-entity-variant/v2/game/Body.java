package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Body implements Solid {
  private final Hot<Double> mass = Hot.of(0.0);
  private final Hot<Optional<Shape>> inner = Hot.of(Optional.empty());
  private Body() {}
}

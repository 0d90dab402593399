package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Body implements Shape {
  private final Hot<Integer> mass = Hot.of(0);
  private Body() {}
  Body(int m) { mass.set(m); }
}

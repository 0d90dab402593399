package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@HotState record Z(int a) {}
@HotState record Odd(Z z, int n) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<Odd>> odd = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {}
}

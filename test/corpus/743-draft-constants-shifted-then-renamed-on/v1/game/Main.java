package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { A, B }
@HotState
public final class Main implements HotProgram {
  private final Hot<List<P>> l = Hot.of(List.of());
  @Override public void start() { l.set(List.of(P.A)); }
  @Override public void step() {  }
}

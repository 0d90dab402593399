package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState enum P { A, B, C, D, E, F, G }
@HotState
public final class Main implements HotProgram {
  private final Hot<Set<P>> s = Hot.of(Set.of(P.B, P.A, P.C, P.D, P.E, P.F, P.G));
  private final Hot<Map<P,Integer>> m = Hot.of(Map.of(P.A,1,P.B,2,P.C,3,P.D,4));
  @Override public void start() {  }
  @Override public void step() {  }
}

package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@HotState record R(int i, int score) {}
@HotState
public final class Main implements HotProgram {
  private final Hot<List<R>> l = Hot.of(List.of());
  @Override public void start() {  }
  @Override public void step() {  }
}
@Migrates(2)
@Dropped(value="Main.scores",reason="moved to R")
final class From2 extends V2.Migration { @Override protected int score(V2.R o) { return program().scores().getOrDefault(o.i(),0); } }


package game;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
@HotState
sealed interface Mode permits Flat, Run {}
@HotState
enum Flat implements Mode { STOP, IDLE }
@HotState
record Run(double v, Mode next) implements Mode {}
@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, Set<Mode>>> m = Hot.of(Map.of());
  private final Hot<Set<Mode>> e = Hot.of(Set.of());
  @Override public void start() {

  }
  @Override public void step() {}
}

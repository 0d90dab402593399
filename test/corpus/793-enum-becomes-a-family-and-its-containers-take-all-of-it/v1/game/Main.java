package game;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
@HotState
enum Mode { IDLE, RUN, STOP }
@HotState
public final class Main implements HotProgram {
  private final Hot<Map<Mode, Set<Mode>>> m = Hot.of(Map.of());
  private final Hot<Set<Mode>> e = Hot.of(Set.of());
  @Override public void start() {
Map<Mode,Set<Mode>> x = new EnumMap<>(Mode.class); x.put(Mode.STOP, EnumSet.of(Mode.STOP)); x.put(Mode.IDLE, EnumSet.noneOf(Mode.class)); m.set(x); e.set(EnumSet.of(Mode.IDLE));
  }
  @Override public void step() {}
}

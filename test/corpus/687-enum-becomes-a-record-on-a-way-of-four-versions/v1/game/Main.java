package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.Map;

@HotState
enum C {
  R,
  G
}

@HotState
record Px(C c, int a) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<C, Px[]>> m = Hot.of(Map.of());

  @Override
  public void start() {
    m.set(
        new EnumMap<>(
            Map.of(C.R, new Px[] {new Px(C.G, 4), null, new Px(null, 5)}, C.G, new Px[0])));
  }

  @Override
  public void step() {}
}

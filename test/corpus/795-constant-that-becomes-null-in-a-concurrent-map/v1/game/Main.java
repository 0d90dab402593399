package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@HotState
enum E { A, Z }

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, E>> h = Hot.of(Map.of());

  @Override
  public void start() {
    h.set(new ConcurrentHashMap<>(Map.of("k", E.Z)));
  }

  @Override
  public void step() {}
}

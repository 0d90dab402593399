package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
record Key(String s) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Map<Key, Integer>>> m = Hot.of(List.of());

  @Override
  public void start() {
    m.set(List.of(Map.of(new Key("B"), 4), Map.of(new Key("A"), 1, new Key("a"), 2)));
  }

  @Override
  public void step() {}
}

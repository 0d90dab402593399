package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@HotState
record Key(String s) {
  @Override
  public boolean equals(Object o) {
    return o instanceof Key k && k.s.equalsIgnoreCase(s);
  }

  @Override
  public int hashCode() {
    return s.toLowerCase(Locale.ROOT).hashCode();
  }
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Map<Key, Integer>>> m = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}

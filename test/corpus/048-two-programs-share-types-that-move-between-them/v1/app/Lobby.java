package app;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Lobby implements HotProgram {
  private final Hot<Map<String, Player>> waiting = Hot.of(Map.of());
  private final Hot<Integer> opened = Hot.of(0);
  private final Hot<Long> day = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {
    Player a = new Player("a", 1);
    Player b = new Player("b", 2);
    a.rival(b);
    b.rival(a);
    waiting.set(new TreeMap<>(Map.of("a", a, "b", b)));
    opened.update(o -> o + 3);
    day.set(44L);
  }
}

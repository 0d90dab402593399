package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Thing>> things = Hot.of(List.of());
  private final Hot<Map<String, Robot>> robots = Hot.of(Map.of());

  @Override
  public void start() {
    Robot a = new Robot();
    Robot b = new Robot();
    a.name.set("a");
    b.name.set("b");
    a.holds.set(List.of(b, new Rock(1, a)));
    b.holds.set(List.of(a, b, new Rock(2, null)));
    things.set(List.of(b, new Rock(3, b)));
    robots.set(Map.of("first", a, "second", b));
  }

  @Override
  public void step() {}
}

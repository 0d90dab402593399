package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<Map<String, Robot>> robots = Hot.of(Map.of());

  @Override
  public void start() {
    Robot a = new Robot();
    Robot b = new Robot();
    a.plan.set(new Plan("dig"));
    b.plan.set(new Plan(null));
    robots.set(new TreeMap<>(Map.of("a", a, "b", b)));
  }

  @Override
  public void step() {}
}

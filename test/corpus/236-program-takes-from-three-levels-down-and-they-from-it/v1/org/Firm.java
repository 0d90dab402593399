package org;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Firm implements HotProgram {
  private final Hot<Map<String, Dept>> depts = Hot.of(Map.of());
  @Unit("EUR") private final Hot<Long> pot = Hot.of(0L);

  @Override
  public void start() {}

  @Override
  public void step() {
    Worker boss = new Worker("boss", 3);
    Worker temp = new Worker("temp", 4);
    depts.set(new TreeMap<>(Map.of(
        "it", new Dept(new Team[] {new Team(List.of(boss, temp), 10), new Team(List.of(boss), 20)}),
        "hr", new Dept(new Team[0]))));
    pot.set(1000L);
  }
}

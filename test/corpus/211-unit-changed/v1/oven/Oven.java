package oven;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;
import java.util.List;

@HotState
public final class Oven implements HotProgram {
  private final Hot<List<Timer>> timers = Hot.of(List.of());

  @Unit("°F")
  private final Hot<Double> heat = Hot.of(32.0);

  @Override
  public void start() {
    timers.set(List.of(new Timer(90_000, 7), new Timer(1_999, 8)));
  }

  @Override
  public void step() {
    heat.update(h -> h + 90);
  }
}

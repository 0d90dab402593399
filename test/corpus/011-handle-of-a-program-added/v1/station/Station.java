package station;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Station implements HotProgram {
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<List<Reading>> readings = Hot.of(List.of());

  public static void main(String[] args) {
    HotRuntime.run(Station.class, args);
  }

  @Override
  public void start() {
    tick.set(100L);
  }

  @Override
  public void step() {
    tick.update(t -> t + 1);
    List<Reading> all = new ArrayList<>(readings.get());
    all.add(new Reading("roof", tick.get() * 0.25));
    readings.set(List.copyOf(all));
  }
}

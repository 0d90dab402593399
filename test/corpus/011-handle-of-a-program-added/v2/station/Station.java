package station;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.HotRuntime;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public final class Station implements HotProgram {
  private final Hot<Map<String, Double>> highest = Hot.of(Map.of("none", -273.15));
  private final Hot<Long> tick = Hot.of(0L);
  private final Hot<List<Reading>> readings = Hot.of(List.of());
  private final Hot<Alarm> alarm = Hot.of(new Alarm(Alarm.Level.QUIET, Optional.empty()));
  private final Hot<int[]> histogram = Hot.of(new int[] {0, 1, -1});
  private final Hot<Optional<Reading>> last = Hot.of(Optional.of(new Reading("none", 0)));

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

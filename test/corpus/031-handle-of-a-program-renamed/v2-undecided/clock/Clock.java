package clock;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

@HotState
public final class Clock implements HotProgram {
  private final Hot<LocalTime> now = Hot.of(LocalTime.MIDNIGHT);
  private final Hot<Duration> pace = Hot.of(Duration.ofSeconds(1));
  private final Hot<List<LocalTime>> alarms = Hot.of(List.of());

  @Override
  public void start() {
    now.set(LocalTime.of(23, 59, 59));
    alarms.set(List.of(LocalTime.of(6, 30)));
  }

  @Override
  public void step() {
    now.update(t -> t.plus(pace.get()));
  }
}

package clock;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Alarm {
  private final Hot<Time> at = Hot.of(new Time(0, 0));

  private Alarm() {}

  Alarm(Time at) {
    this.at.set(at);
  }

  boolean isDue(Time now) {
    return now.equals(at.get());
  }
}

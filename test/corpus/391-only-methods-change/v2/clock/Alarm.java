package clock;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Alarm {
  private final Hot<Time> at = Hot.of(Time.MIDNIGHT);

  private Alarm() {}

  Alarm(Time at) {
    this.at.set(at);
  }

  boolean isDue(Time now) {
    return now.compareTo(at.get()) >= 0;
  }

  boolean isAfter(Alarm other) {
    return at.get().compareTo(other.at.get()) > 0;
  }
}

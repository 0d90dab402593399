package clock;

import dev.hearth.annotations.HotState;

@HotState
public record Time(int hour, int minute) {
  Time next() {
    return minute == 59 ? new Time(hour + 1, 0) : new Time(hour, minute + 1);
  }
}

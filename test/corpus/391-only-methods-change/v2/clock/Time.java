package clock;

import dev.hearth.annotations.HotState;

@HotState
public record Time(int hour, int minute) implements Comparable<Time> {
  static final Time MIDNIGHT = new Time(0, 0);

  public Time {
    if (hour < 0 || minute < 0) {
      throw new IllegalArgumentException("before midnight");
    }
  }

  static Time parse(String text) {
    return new Time(Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
  }

  Time next() {
    return parse(String.format("%02d:%02d", hour + (minute + 1) / 60, (minute + 1) % 60));
  }

  @Override
  public int compareTo(Time other) {
    return hour == other.hour ? minute - other.minute : hour - other.hour;
  }
}

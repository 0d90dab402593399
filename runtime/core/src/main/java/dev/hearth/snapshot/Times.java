package dev.hearth.snapshot;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Times whose own text does not give back every value. */
final class Times {
  private Times() {}

  /**
   * Local time, offset and zone: where clocks go back, the offset tells one hour from the other.
   */
  static String zoned(ZonedDateTime time) {
    return time.toLocalDateTime() + " " + time.getOffset() + " " + time.getZone();
  }

  static ZonedDateTime zoned(String text) {
    String[] parts = text.split(" ", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected local time, offset and zone");
    }
    return ZonedDateTime.ofLocal(
        LocalDateTime.parse(parts[0]), ZoneId.of(parts[2]), ZoneOffset.of(parts[1]));
  }

  /** With the sign that reading wants of a year of more digits, and writing leaves away. */
  static String yearMonth(YearMonth month) {
    return (month.getYear() > 9999 ? "+" : "") + month;
  }

  /** Seconds and nanoseconds where the standard text would not fit all of them. */
  static String duration(Duration duration) {
    String text = duration.toString();
    try {
      if (Duration.parse(text).equals(duration)) {
        return text;
      }
    } catch (RuntimeException e) {
      // The longest durations cannot be read back.
    }
    return duration.getSeconds() + " s " + duration.getNano() + " ns";
  }

  static Duration duration(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length == 4 && parts[1].equals("s") && parts[3].equals("ns")
        ? Duration.ofSeconds(Long.parseLong(parts[0]), Long.parseLong(parts[2]))
        : Duration.parse(text);
  }
}

package dev.hearth.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times at their limits come back as they were. */
final class TimesTest {
  @ParameterizedTest
  @ValueSource(ints = {-999_999_999, -1, 0, 999, 9999, 10_000, 999_999_999})
  void monthsOfAnyYear(int year) {
    YearMonth month = YearMonth.of(year, 12);
    assertEquals(month, YearMonth.parse(Times.yearMonth(month)));
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE})
  void durationsOfAnyLength(long seconds) {
    Duration duration = Duration.ofSeconds(seconds, 999_999_999);
    assertEquals(duration, Times.duration(Times.duration(duration)));
  }

  @Test
  void bothOfTheHoursThatComeTwice() {
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);
    for (int offset : new int[] {1, 2}) {
      ZonedDateTime time =
          ZonedDateTime.ofLocal(twice, ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(offset));
      assertEquals(time, Times.zoned(Times.zoned(time)));
    }
  }
}

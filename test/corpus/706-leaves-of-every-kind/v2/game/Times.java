package game;

import dev.hearth.annotations.HotState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

@HotState
public record Times(
    List<Instant> instants,
    List<LocalDate> dates,
    List<LocalTime> times,
    List<LocalDateTime> dateTimes,
    List<OffsetDateTime> offsetDateTimes,
    List<OffsetTime> offsetTimes,
    List<ZonedDateTime> zoned,
    List<ZoneId> zones,
    List<ZoneOffset> offsets,
    List<Duration> durations,
    List<Period> periods,
    List<Year> years,
    List<YearMonth> yearMonths,
    List<MonthDay> monthDays,
    Month month,
    DayOfWeek day) {

  static Times odd() {
    LocalDate leap = LocalDate.of(2024, 2, 29);
    LocalTime late = LocalTime.of(23, 59, 59, 999_999_999);
    LocalDateTime twice = LocalDateTime.of(2024, 10, 27, 2, 30);
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ZoneOffset odd = ZoneOffset.ofHoursMinutesSeconds(-7, -52, -58);
    return new Times(
        List.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(-1, 1)),
        List.of(LocalDate.MIN, LocalDate.MAX, leap),
        List.of(LocalTime.MIN, late, LocalTime.of(5, 0)),
        List.of(LocalDateTime.MIN, LocalDateTime.MAX, leap.atTime(late)),
        List.of(OffsetDateTime.MIN, OffsetDateTime.MAX, twice.atOffset(odd)),
        List.of(OffsetTime.MIN, OffsetTime.MAX, late.atOffset(odd)),
        List.of(
            ZonedDateTime.ofLocal(twice, berlin, ZoneOffset.ofHours(2)),
            ZonedDateTime.ofLocal(twice, berlin, ZoneOffset.ofHours(1)),
            twice.atZone(ZoneOffset.UTC)),
        List.of(berlin, ZoneId.of("UTC"), ZoneId.of("Z"), ZoneId.of("UTC+01:00"), odd),
        List.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC, odd),
        List.of(
            Duration.ZERO,
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofNanos(-1)),
        List.of(Period.ZERO, Period.of(1, -14, 400), Period.of(Integer.MIN_VALUE, 0, 0)),
        List.of(Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE), Year.of(0), Year.of(2024)),
        List.of(YearMonth.of(-1, 1), YearMonth.of(999_999_999, 12), YearMonth.of(2024, 2)),
        List.of(MonthDay.of(2, 29), MonthDay.of(12, 31)),
        Month.FEBRUARY,
        DayOfWeek.SUNDAY);
  }
}

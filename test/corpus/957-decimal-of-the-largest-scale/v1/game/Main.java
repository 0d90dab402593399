package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Optional<D>> d = Hot.of(Optional.empty());
  private final Hot<Map<Object_, ZonedDateTime>> x = Hot.of(Map.of());
  @java.lang.Override public void start() {
d.set(Optional.of(new D(Instant.MIN, Duration.ofSeconds(Long.MIN_VALUE, 1), LocalDateTime.MAX, ZonedDateTime.ofInstant(Instant.parse("2020-11-01T06:30:00Z"), ZoneId.of("America/New_York")), OffsetTime.MIN, Period.of(Integer.MIN_VALUE, 0, -1), ZoneId.of("UTC+03:00"), java.net.URI.create("mailto:a@b?x=%20#f"), new UUID(-1, Long.MIN_VALUE), Year.of(Year.MIN_VALUE), MonthDay.of(2, 29), new BigDecimal(BigInteger.ONE.negate(), Integer.MIN_VALUE), BigInteger.ONE.shiftLeft(20000), ZonedDateTime.of(2020, 11, 1, 1, 30, 0, 0, ZoneOffset.ofHoursMinutesSeconds(5, 0, 1)), LocalTime.MAX, ZoneOffset.MIN)));
}
  @java.lang.Override public void step() {}
}


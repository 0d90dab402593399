package dev.hearth.testkit;

import dev.hearth.schema.Leaves;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Makes up values that lead nowhere: every second one is odd, the others are any. */
final class ArbitraryLeaves {
  private record Source(List<?> odd, Function<RandomGenerator, ?> any) {}

  private static final Map<Class<?>, Source> SOURCES = new HashMap<>();
  private static final int LONG_TEXT = 1000;

  private ArbitraryLeaves() {}

  static {
    put(List.of(true, false), RandomGenerator::nextBoolean, boolean.class, Boolean.class);
    put(
        List.of((byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE),
        random -> (byte) random.nextInt(),
        byte.class,
        Byte.class);
    put(
        List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
        random -> (short) random.nextInt(),
        short.class,
        Short.class);
    put(
        List.of('\0', 'a', '\uffff', '\ud800', '\udc00'),
        random -> (char) random.nextInt(' ', 0x250),
        char.class,
        Character.class);
    put(
        List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
        random -> random.nextInt(-100, 100),
        int.class,
        Integer.class);
    put(
        List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1),
        random -> random.nextLong(-1000, 1000),
        long.class,
        Long.class);
    put(
        List.of(
            0f,
            -0f,
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.MIN_VALUE,
            -Float.MAX_VALUE),
        random -> random.nextFloat(-100, 100),
        float.class,
        Float.class);
    put(
        List.of(
            0.0,
            -0.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE,
            -Double.MAX_VALUE),
        random -> random.nextDouble(-100, 100),
        double.class,
        Double.class);
    put(
        List.of("", " ", "\0", "\n", "null", "ß\u00e9\ud83d\ude00", "\ud800", "x\udc00y"),
        ArbitraryLeaves::text,
        String.class);
    put(
        List.of(BigInteger.ZERO, BigInteger.ONE.negate(), BigInteger.TWO.pow(200)),
        random -> BigInteger.valueOf(random.nextLong()),
        BigInteger.class);
    put(
        List.of(BigDecimal.ZERO, new BigDecimal("0.00"), new BigDecimal("-1E+30")),
        random -> BigDecimal.valueOf(random.nextLong(-100_000, 100_000), random.nextInt(-2, 6)),
        BigDecimal.class);
    put(
        List.of(new UUID(0, 0), new UUID(-1, -1)),
        random -> new UUID(random.nextLong(), random.nextLong()),
        UUID.class);
    put(
        List.of(URI.create(""), URI.create("mailto:a@b"), URI.create("http://[::1]:80/a?b=c#d")),
        random -> URI.create("https://example.org/" + random.nextInt(100)),
        URI.class);
    oneOf(Locale.class, Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW"));
    oneOf(Currency.class, Currency.getInstance("EUR"), Currency.getInstance("JPY"));
    put(
        List.of(OptionalInt.empty(), OptionalInt.of(Integer.MIN_VALUE)),
        random -> OptionalInt.of(random.nextInt(100)),
        OptionalInt.class);
    put(
        List.of(OptionalLong.empty(), OptionalLong.of(Long.MIN_VALUE)),
        random -> OptionalLong.of(random.nextLong(100)),
        OptionalLong.class);
    put(
        List.of(OptionalDouble.empty(), OptionalDouble.of(Double.NaN)),
        random -> OptionalDouble.of(random.nextDouble()),
        OptionalDouble.class);
    times();
  }

  private static void times() {
    put(
        List.of(Instant.EPOCH, Instant.MIN, Instant.MAX),
        random -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
        Instant.class);
    put(
        List.of(LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29)),
        random -> LocalDate.ofEpochDay(random.nextInt(40_000)),
        LocalDate.class);
    put(
        List.of(LocalTime.MIDNIGHT, LocalTime.MAX),
        random -> LocalTime.ofSecondOfDay(random.nextInt(86_400)),
        LocalTime.class);
    put(
        List.of(LocalDateTime.MIN, LocalDateTime.MAX),
        random -> LocalDateTime.ofEpochSecond(random.nextInt(), 0, ZoneOffset.UTC),
        LocalDateTime.class);
    put(
        List.of(OffsetDateTime.MIN, OffsetDateTime.MAX),
        random -> Instant.ofEpochSecond(random.nextInt()).atOffset(ZoneOffset.ofHours(2)),
        OffsetDateTime.class);
    oneOf(
        OffsetTime.class,
        OffsetTime.MIN,
        OffsetTime.MAX,
        OffsetTime.of(12, 0, 0, 0, ZoneOffset.UTC));
    put(
        List.of(clocksGoBack(3600), clocksGoBack(7200)),
        random -> Instant.ofEpochSecond(random.nextInt()).atZone(ZoneId.of("America/New_York")),
        ZonedDateTime.class);
    oneOf(ZoneId.class, ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(-3));
    oneOf(ZoneOffset.class, ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX);
    put(
        List.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MAX_VALUE)),
        random -> Duration.ofMillis(random.nextInt()),
        Duration.class);
    oneOf(Period.class, Period.ZERO, Period.of(1, -2, 3), Period.ofDays(Integer.MIN_VALUE));
    oneOf(Year.class, Year.of(0), Year.of(2024), Year.of(Year.MIN_VALUE));
    oneOf(YearMonth.class, YearMonth.of(2024, 2), YearMonth.of(Year.MAX_VALUE, 12));
    oneOf(MonthDay.class, MonthDay.of(2, 29), MonthDay.of(12, 31));
    oneOf(DayOfWeek.class, (Object[]) DayOfWeek.values());
    oneOf(Month.class, (Object[]) Month.values());
  }

  /** One hour comes twice: only the offset tells the two apart. */
  private static ZonedDateTime clocksGoBack(int offset) {
    return ZonedDateTime.ofLocal(
        LocalDateTime.of(2024, 10, 27, 2, 30),
        ZoneId.of("Europe/Berlin"),
        ZoneOffset.ofTotalSeconds(offset));
  }

  private static String text(RandomGenerator random) {
    int length = random.nextInt(50) == 0 ? LONG_TEXT : random.nextInt(8);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt('a', 'z' + 1));
    }
    return text.toString();
  }

  private static void put(List<?> odd, Function<RandomGenerator, ?> any, Class<?>... types) {
    for (Class<?> type : types) {
      SOURCES.put(type, new Source(odd, any));
    }
  }

  private static void oneOf(Class<?> type, Object... values) {
    List<Object> all = List.of(values);
    put(all, random -> all.get(random.nextInt(all.size())), type);
  }

  /** A value of the leaf type of that name in a schema. */
  static Object any(String leaf, RandomGenerator random) {
    Source source = SOURCES.get(Leaves.classOf(leaf));
    if (source == null) {
      throw new IllegalStateException("nothing makes up a " + leaf);
    }
    return random.nextBoolean()
        ? source.odd().get(random.nextInt(source.odd().size()))
        : source.any().apply(random);
  }
}

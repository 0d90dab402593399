package dev.hearth.schema;

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
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** The types that hold no further state: each is immutable and compared by value. */
public final class Leaves {
  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "char", "Character",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  /** What a primitive widens to with every value kept. Source: JLS 5.1.2, less the lossy three. */
  private static final Map<String, List<String>> WIDER =
      Map.of(
          "byte", List.of("short", "int", "long", "float", "double"),
          "short", List.of("int", "long", "float", "double"),
          "char", List.of("int", "long", "float", "double"),
          "int", List.of("long", "double"),
          "float", List.of("double"));

  static {
    for (Class<?> type :
        List.of(
            boolean.class,
            byte.class,
            short.class,
            char.class,
            int.class,
            long.class,
            float.class,
            double.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            String.class,
            BigInteger.class,
            BigDecimal.class,
            UUID.class,
            URI.class,
            Locale.class,
            Currency.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            OffsetTime.class,
            ZonedDateTime.class,
            ZoneId.class,
            ZoneOffset.class,
            Duration.class,
            Period.class,
            Year.class,
            YearMonth.class,
            MonthDay.class,
            DayOfWeek.class,
            Month.class)) {
      BY_NAME.put(type.getSimpleName(), type);
    }
  }

  private Leaves() {}

  /** All leaf types. */
  public static Collection<Class<?>> all() {
    return BY_NAME.values();
  }

  /** Whether the schema's notation has a leaf of this name. */
  public static boolean isLeaf(String name) {
    return BY_NAME.containsKey(name) || LibraryLeaf.parse(name).isPresent();
  }

  /** The class of a leaf that is not a library's. */
  public static Class<?> classOf(String name) {
    Class<?> type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no leaf: " + name);
    }
    return type;
  }

  static boolean isPrimitive(String name) {
    return BOXES.containsKey(name);
  }

  /** The box of a primitive, {@code Integer} of {@code int}; nothing for anything else. */
  public static Optional<String> boxOf(String name) {
    return Optional.ofNullable(BOXES.get(name));
  }

  /** The primitive of a box, {@code int} of {@code Integer}; nothing for anything else. */
  public static Optional<String> unboxed(String name) {
    return BOXES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether every value of {@code from} is, unchanged, one of {@code to}. */
  public static boolean widens(String from, String to) {
    Optional<String> primitive = unboxed(from);
    if (primitive.isPresent()) {
      // A box may be null: it widens to another box, never to a primitive.
      return unboxed(to).filter(wide -> widensPrimitive(primitive.get(), wide)).isPresent();
    }
    return to.equals(BOXES.get(from))
        || widensPrimitive(from, to)
        || unboxed(to).filter(wide -> widensPrimitive(from, wide)).isPresent();
  }

  private static boolean widensPrimitive(String from, String to) {
    return WIDER.getOrDefault(from, List.of()).contains(to);
  }
}

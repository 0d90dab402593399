package dev.hearth.test.property;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Leaves: their values, odd ones included, and how those are written. */
final class Leaves {
  private static final Map<String, List<Object>> VALUES = new LinkedHashMap<>();
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

  /** EVOLUTION, E16. */
  private static final Map<String, List<String>> WIDER =
      Map.of(
          "byte", List.of("short", "int", "long", "float", "double"),
          "short", List.of("int", "long", "float", "double"),
          "char", List.of("int", "long", "float", "double"),
          "int", List.of("long", "double"),
          "float", List.of("double"));

  private static final List<String> NOT_SORTABLE =
      List.of(
          "Locale",
          "Currency",
          "OptionalInt",
          "OptionalLong",
          "OptionalDouble",
          "Period",
          "ZoneId");

  static {
    put("int", 1, 0, -1, 7, Integer.MIN_VALUE, Integer.MAX_VALUE);
    put(
        "String",
        "a",
        "",
        "b",
        "x y",
        "\n\r\t\0\"\\",
        "\u00fc\u20ac",
        "\ud800",
        "\udc00z",
        "\ud83d\ude00",
        "null");
    put("boolean", true, false);
    put("long", 1L, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1);
    put(
        "double",
        1.5,
        0.0,
        -0.0,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        1e300,
        0.1);
    put(
        "float",
        1.5f,
        0f,
        -0f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        0.1f);
    put("byte", (byte) 1, (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE);
    put("short", (short) 1, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE);
    put("char", 'a', '\0', '\uffff', '\ud800', '"', '\'', '\\', '\n');
    for (String primitive : List.copyOf(VALUES.keySet())) {
      if (BOXES.containsKey(primitive)) {
        VALUES.put(boxed(primitive), values(primitive));
      }
    }
    put("BigInteger", BigInteger.ONE, BigInteger.ZERO, BigInteger.TWO.pow(200).negate());
    put(
        "BigDecimal",
        new BigDecimal("1"),
        new BigDecimal("-2.50"),
        new BigDecimal("1E+400"),
        new BigDecimal("0E-20"));
    put("UUID", new UUID(1, 2), new UUID(-1, -1));
    put("URI", URI.create("http://a.b/c?d#e"), URI.create(""), URI.create("mailto:x@y"));
    put("Locale", Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW"));
    put("Currency", Currency.getInstance("EUR"), Currency.getInstance("JPY"));
    put("OptionalInt", OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(Integer.MIN_VALUE));
    put("OptionalLong", OptionalLong.of(3), OptionalLong.empty(), OptionalLong.of(Long.MIN_VALUE));
    put(
        "OptionalDouble",
        OptionalDouble.of(1.5),
        OptionalDouble.empty(),
        OptionalDouble.of(Double.NaN),
        OptionalDouble.of(-0.0));
    put("Instant", Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.ofEpochSecond(1, 1));
    put("LocalDate", LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX);
    put("LocalTime", LocalTime.NOON, LocalTime.MIN, LocalTime.MAX);
    put("LocalDateTime", LocalDate.EPOCH.atStartOfDay(), LocalDateTime.MAX);
    put(
        "OffsetDateTime",
        OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(-3)),
        OffsetDateTime.MIN);
    put("OffsetTime", OffsetTime.of(1, 2, 3, 4, ZoneOffset.ofHours(5)), OffsetTime.MAX);
    put(
        "ZonedDateTime",
        ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"))
            .withLaterOffsetAtOverlap(),
        ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")));
    put("ZoneId", ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"), ZoneOffset.ofHoursMinutes(5, 30));
    put("ZoneOffset", ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.ofTotalSeconds(3661));
    put(
        "Duration",
        Duration.ofSeconds(1),
        Duration.ZERO,
        Duration.ofSeconds(Long.MIN_VALUE, 1),
        Duration.ofMillis(-1));
    put("Period", Period.ZERO, Period.of(1, -2, 400), Period.of(0, 14, 0));
    put("Year", Year.of(2024), Year.of(Year.MIN_VALUE));
    put("YearMonth", YearMonth.of(2024, 2), YearMonth.of(-1, 12));
    put("MonthDay", MonthDay.of(2, 29));
    put("DayOfWeek", DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    put("Month", Month.JANUARY, Month.DECEMBER);
  }

  private Leaves() {}

  private static void put(String name, Object... values) {
    VALUES.put(name, List.of(values));
  }

  /** All leaves, the simplest first. */
  static List<String> all() {
    return List.copyOf(VALUES.keySet());
  }

  static List<String> references() {
    return all().stream().filter(name -> !BOXES.containsKey(name)).toList();
  }

  static List<Object> values(String leaf) {
    return VALUES.getOrDefault(leaf, List.of());
  }

  static boolean isSortable(String leaf) {
    return !NOT_SORTABLE.contains(leaf);
  }

  /** The box of a primitive; any other leaf is itself. */
  static String boxed(String leaf) {
    return BOXES.getOrDefault(leaf, leaf);
  }

  /** The primitive of a box; any other leaf is itself. */
  static String unboxed(String leaf) {
    return BOXES.keySet().stream().filter(p -> boxed(p).equals(leaf)).findFirst().orElse(leaf);
  }

  static boolean isNumber(String leaf) {
    return List.of("byte", "short", "char", "int", "long", "float", "double")
        .contains(unboxed(leaf));
  }

  /** The leaves that this one widens to without loss, itself excluded. */
  static List<String> wider(String leaf) {
    return all().stream().filter(other -> !leaf.equals(other) && widens(leaf, other)).toList();
  }

  /** Whether nothing is lost from one to the other; a box may be null and is no primitive again. */
  static boolean widens(String from, String to) {
    boolean fromBox = !BOXES.containsKey(from);
    boolean toBox = !BOXES.containsKey(to);
    String narrow = unboxed(from);
    String wide = unboxed(to);
    return from.equals(to)
        || ((!fromBox || toBox)
            && (narrow.equals(wide) || WIDER.getOrDefault(narrow, List.of()).contains(wide)));
  }

  /** A number or character as another kind of number, by Java's own conversion. */
  static Object number(Object value, String to) {
    Number number = value instanceof Character c ? (Number) (int) c : (Number) value;
    boolean whole = !(number instanceof Float || number instanceof Double);
    return switch (unboxed(to)) {
      case "byte" -> whole ? (Object) (byte) number.longValue() : (Object) (byte) number.intValue();
      case "short" ->
          whole ? (Object) (short) number.longValue() : (Object) (short) number.intValue();
      case "char" -> whole ? (Object) (char) number.longValue() : (Object) (char) number.intValue();
      case "int" -> number.intValue();
      case "long" -> number.longValue();
      case "float" -> number.floatValue();
      case "double" -> number.doubleValue();
      default -> value;
    };
  }

  /** The same value as one of a wider leaf. */
  static Object widen(Object value, String to) {
    return isNumber(to) ? number(value, to) : value;
  }

  /** As Java writes it. */
  static String literal(String leaf, Object value) {
    return switch (leaf) {
      case "boolean", "int" -> value.toString();
      case "byte", "short", "char" ->
          "(" + leaf + ") " + (value instanceof Character c ? (int) c : "(" + value + ")");
      case "long" -> value + "L";
      case "float" -> "Float.intBitsToFloat(" + Float.floatToRawIntBits((Float) value) + ")";
      case "double" ->
          "Double.longBitsToDouble(" + Double.doubleToRawLongBits((Double) value) + "L)";
      case "String" -> quoted((String) value);
      case "BigInteger", "BigDecimal" -> "new java.math." + leaf + "(\"" + value + "\")";
      case "UUID" -> "java.util.UUID.fromString(\"" + value + "\")";
      case "URI" -> "java.net.URI.create(\"" + value + "\")";
      case "Locale" ->
          "java.util.Locale.forLanguageTag(\"" + ((Locale) value).toLanguageTag() + "\")";
      case "Currency" -> "java.util.Currency.getInstance(\"" + value + "\")";
      case "OptionalInt" ->
          optional(leaf, ((OptionalInt) value).isEmpty(), "int", "getAsInt", value);
      case "OptionalLong" ->
          optional(leaf, ((OptionalLong) value).isEmpty(), "long", "getAsLong", value);
      case "OptionalDouble" ->
          optional(leaf, ((OptionalDouble) value).isEmpty(), "double", "getAsDouble", value);
      case "DayOfWeek", "Month" -> "java.time." + leaf + "." + value;
      case "ZoneId", "ZoneOffset" -> "java.time." + leaf + ".of(\"" + value + "\")";
      default ->
          BOXES.containsValue(leaf)
              ? leaf + ".valueOf(" + literal(unboxed(leaf), value) + ")"
              : "java.time." + leaf + ".parse(\"" + value + "\")";
    };
  }

  private static String optional(
      String leaf, boolean empty, String content, String getter, Object value) {
    if (empty) {
      return "java.util." + leaf + ".empty()";
    }
    Object held =
        switch (getter) {
          case "getAsInt" -> ((OptionalInt) value).getAsInt();
          case "getAsLong" -> ((OptionalLong) value).getAsLong();
          default -> ((OptionalDouble) value).getAsDouble();
        };
    return "java.util." + leaf + ".of(" + literal(content, held) + ")";
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        quoted.append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\%03o", (int) c));
      } else {
        quoted.append(String.format("\\u%04x", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** What tells it from every other value, of other types too. */
  static String text(Object value) {
    String text =
        value instanceof Float f
            ? Integer.toHexString(Float.floatToRawIntBits(f))
            : value instanceof Double d
                ? Long.toHexString(Double.doubleToRawLongBits(d))
                : value instanceof Locale locale
                    ? locale.toLanguageTag()
                    : value instanceof OptionalDouble d && d.isPresent()
                        ? text(d.getAsDouble())
                        : value.toString();
    return value.getClass().getSimpleName() + ":" + quoted(text);
  }
}

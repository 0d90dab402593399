package dev.hearth.snapshot;

import dev.hearth.schema.Leaves;
import dev.hearth.schema.LibraryLeaf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
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
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** How the values of one leaf type are written and read: a number, or a text. */
interface LeafForm {
  void write(Object value, Output out);

  Object read(Input in);

  /** The form of a leaf of that name; {@code loader} has what libraries bring. */
  static LeafForm of(String leaf, ClassLoader loader) {
    return LibraryLeaf.parse(leaf)
        .map(library -> LibraryForm.of(library, loader))
        .orElseGet(() -> ofJdk(leaf));
  }

  private static LeafForm ofJdk(String leaf) {
    LeafForm form = Forms.BY_TYPE.get(Leaves.classOf(leaf));
    if (form == null) {
      throw new IllegalStateException("no form of the leaf " + leaf);
    }
    return form;
  }

  /** A value by its text, which must give the same value again. */
  static <T> LeafForm text(Function<T, String> write, Function<String, T> read) {
    return new LeafForm() {
      @Override
      @SuppressWarnings("unchecked") // it is of the leaf's type
      public void write(Object value, Output out) {
        out.string(write.apply((T) value));
      }

      @Override
      public Object read(Input in) {
        String text = in.string();
        try {
          return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
          String why = e.getMessage() == null ? "" : ": " + e.getMessage();
          throw new Malformed("\"" + Input.cut(text) + "\" is not right" + why, e);
        }
      }
    };
  }

  /** The table of all forms. */
  final class Forms {
    static final Map<Class<?>, LeafForm> BY_TYPE = new HashMap<>();

    private Forms() {}

    static {
      put(new Numbers.OfBoolean(), boolean.class, Boolean.class);
      put(Numbers.whole(Byte.MIN_VALUE, Byte.MAX_VALUE, n -> (byte) n), byte.class, Byte.class);
      put(
          Numbers.whole(Short.MIN_VALUE, Short.MAX_VALUE, n -> (short) n),
          short.class,
          Short.class);
      put(
          Numbers.whole(Integer.MIN_VALUE, Integer.MAX_VALUE, n -> (int) n),
          int.class,
          Integer.class);
      put(Numbers.whole(Long.MIN_VALUE, Long.MAX_VALUE, n -> n), long.class, Long.class);
      put(new Numbers.OfChar(), char.class, Character.class);
      put(new Numbers.OfFloat(), float.class, Float.class);
      put(new Numbers.OfDouble(), double.class, Double.class);
      put(text(s -> s, s -> s), String.class);
      put(text(BigNumbers::text, BigNumbers::integer), BigInteger.class);
      put(text(BigNumbers::text, BigNumbers::decimal), BigDecimal.class);
      put(text(UUID::toString, LeafForm::uuid), UUID.class);
      put(text(URI::toString, URI::create), URI.class);
      put(text(Locales::text, Locales::parse), java.util.Locale.class);
      put(text(Currency::getCurrencyCode, Currency::getInstance), Currency.class);
      put(Numbers.optionalInt(), java.util.OptionalInt.class);
      put(Numbers.optionalLong(), java.util.OptionalLong.class);
      put(Numbers.optionalDouble(), java.util.OptionalDouble.class);
      put(text(Instant::toString, Instant::parse), Instant.class);
      put(text(LocalDate::toString, LocalDate::parse), LocalDate.class);
      put(text(LocalTime::toString, LocalTime::parse), LocalTime.class);
      put(text(LocalDateTime::toString, LocalDateTime::parse), LocalDateTime.class);
      put(text(OffsetDateTime::toString, OffsetDateTime::parse), OffsetDateTime.class);
      put(text(OffsetTime::toString, OffsetTime::parse), OffsetTime.class);
      put(text(Times::zoned, Times::zoned), java.time.ZonedDateTime.class);
      put(text(ZoneId::getId, ZoneId::of), ZoneId.class);
      put(text(ZoneOffset::getId, ZoneOffset::of), ZoneOffset.class);
      put(text(Times::duration, Times::duration), Duration.class);
      put(text(Period::toString, Period::parse), Period.class);
      put(
          Numbers.whole(Year.MIN_VALUE, Year.MAX_VALUE, n -> Year.of((int) n), Year::getValue),
          Year.class);
      put(text(Times::yearMonth, YearMonth::parse), YearMonth.class);
      put(text(MonthDay::toString, MonthDay::parse), MonthDay.class);
      put(text(DayOfWeek::name, DayOfWeek::valueOf), DayOfWeek.class);
      put(text(Month::name, Month::valueOf), Month.class);
    }

    private static void put(LeafForm form, Class<?>... types) {
      for (Class<?> type : types) {
        BY_TYPE.put(type, form);
      }
    }
  }

  private static UUID uuid(String text) {
    UUID read = UUID.fromString(text);
    if (!read.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(
          "a UUID has 32 hexadecimal digits, in groups of 8-4-4-4-12");
    }
    return read;
  }

  /** The token of a text that stands for a number, as NaN does. */
  static boolean isText(Input in) {
    return in.token() == JsonToken.VALUE_STRING;
  }
}

package dev.hearth.snapshot;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import tools.jackson.core.JsonToken;

/** Numbers and the other primitives, each bit of them. */
final class Numbers {
  private Numbers() {}

  static LeafForm whole(long least, long most, LongFunction<Object> of) {
    return whole(least, most, of, (Object n) -> ((Number) n).longValue());
  }

  /** A leaf that is a whole number from {@code least} to {@code most}. */
  static <T> LeafForm whole(
      long least, long most, LongFunction<Object> of, ToLongFunction<T> number) {
    return new LeafForm() {
      @Override
      @SuppressWarnings("unchecked") // it is of the leaf's type
      public void write(Object value, Output out) {
        out.number(number.applyAsLong((T) value));
      }

      @Override
      public Object read(Input in) {
        return of.apply(in.whole(least, most));
      }
    };
  }

  /** {@code true} or {@code false}. */
  static final class OfBoolean implements LeafForm {
    @Override
    public void write(Object value, Output out) {
      out.bool((Boolean) value);
    }

    @Override
    public Object read(Input in) {
      return in.bool();
    }
  }

  /** A text of one char, or its number where it is half of a surrogate pair. */
  static final class OfChar implements LeafForm {
    @Override
    public void write(Object value, Output out) {
      char c = (Character) value;
      if (Character.isSurrogate(c)) {
        out.number(c);
      } else {
        out.string(String.valueOf(c));
      }
    }

    @Override
    public Object read(Input in) {
      if (in.token() == JsonToken.VALUE_NUMBER_INT) {
        return (char) in.whole(Character.MIN_VALUE, Character.MAX_VALUE);
      }
      String text = in.string();
      if (text.length() != 1) {
        throw new Malformed("expected one character, found \"" + Input.cut(text) + "\"");
      }
      return text.charAt(0);
    }
  }

  /** A number; the text {@code NaN}, {@code Infinity}; an odd NaN with its bits. */
  static final class OfDouble implements LeafForm {
    private static final long NAN = Double.doubleToLongBits(Double.NaN);

    @Override
    public void write(Object value, Output out) {
      double number = (Double) value;
      long bits = Double.doubleToRawLongBits(number);
      if (Double.isNaN(number) && bits != NAN) {
        out.string("NaN " + Long.toHexString(bits));
      } else if (Double.isNaN(number) || Double.isInfinite(number)) {
        out.string(Double.toString(number));
      } else {
        out.number(number);
      }
    }

    @Override
    public Object read(Input in) {
      return LeafForm.isText(in) ? special(in.string()) : (Object) in.decimal();
    }

    private static double special(String text) {
      return switch (text) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> {
          double odd = Double.longBitsToDouble(oddNaN(text));
          if (!Double.isNaN(odd)) {
            throw notANumber(text);
          }
          yield odd;
        }
      };
    }
  }

  /** The same for {@code float}. */
  static final class OfFloat implements LeafForm {
    private static final int NAN = Float.floatToIntBits(Float.NaN);

    @Override
    public void write(Object value, Output out) {
      float number = (Float) value;
      int bits = Float.floatToRawIntBits(number);
      if (Float.isNaN(number) && bits != NAN) {
        out.string("NaN " + Integer.toHexString(bits));
      } else if (Float.isNaN(number) || Float.isInfinite(number)) {
        out.string(Float.toString(number));
      } else {
        out.number(number);
      }
    }

    @Override
    public Object read(Input in) {
      return LeafForm.isText(in) ? special(in.string()) : (Object) in.shortDecimal();
    }

    private static float special(String text) {
      return switch (text) {
        case "NaN" -> Float.NaN;
        case "Infinity" -> Float.POSITIVE_INFINITY;
        case "-Infinity" -> Float.NEGATIVE_INFINITY;
        default -> {
          long bits = oddNaN(text);
          float odd = Float.intBitsToFloat((int) bits);
          if (bits >>> 32 != 0 || !Float.isNaN(odd)) {
            throw notANumber(text);
          }
          yield odd;
        }
      };
    }
  }

  private static long oddNaN(String text) {
    try {
      if (text.startsWith("NaN ")) {
        return Long.parseUnsignedLong(text.substring(4), 16);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw notANumber(text);
  }

  private static Malformed notANumber(String text) {
    return new Malformed("expected a number, found \"" + Input.cut(text) + "\"");
  }

  static LeafForm optionalInt() {
    return new OfOptional<OptionalInt>(
        OptionalInt::isPresent,
        (value, out) -> out.number(value.getAsInt()),
        OptionalInt.empty(),
        in -> OptionalInt.of((int) in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE)));
  }

  static LeafForm optionalLong() {
    return new OfOptional<OptionalLong>(
        OptionalLong::isPresent,
        (value, out) -> out.number(value.getAsLong()),
        OptionalLong.empty(),
        in -> OptionalLong.of(in.whole(Long.MIN_VALUE, Long.MAX_VALUE)));
  }

  static LeafForm optionalDouble() {
    LeafForm form = new OfDouble();
    return new OfOptional<OptionalDouble>(
        OptionalDouble::isPresent,
        (value, out) -> form.write(value.getAsDouble(), out),
        OptionalDouble.empty(),
        in -> OptionalDouble.of((Double) form.read(in)));
  }

  /** Writes what is there. */
  private interface Content<T> {
    void write(T value, Output out);
  }

  /** An array with one number or none. */
  private record OfOptional<T>(
      Predicate<T> present, Content<T> content, T empty, Function<Input, T> some)
      implements LeafForm {
    @Override
    @SuppressWarnings("unchecked") // it is of the leaf's type
    public void write(Object value, Output out) {
      out.beginArray();
      if (present.test((T) value)) {
        content.write((T) value, out);
      }
      out.endArray();
    }

    @Override
    public Object read(Input in) {
      in.expect(JsonToken.START_ARRAY);
      if (in.next() == JsonToken.END_ARRAY) {
        return empty;
      }
      T value = some.apply(in);
      in.next();
      in.expect(JsonToken.END_ARRAY);
      return value;
    }
  }
}

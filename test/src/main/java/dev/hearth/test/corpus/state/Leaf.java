package dev.hearth.test.corpus.state;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes what holds no further state. */
final class Leaf {
  private Leaf() {}

  static Node of(Object value) {
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof Boolean bool) {
      return new Node.Bool(bool);
    }
    if (value instanceof Enum<?> constant) {
      return new Node.Text(constant.name());
    }
    if (value instanceof OptionalInt optional) {
      return new Node.Items(optional.stream().<Node>mapToObj(Node.Num::new).toList());
    }
    if (value instanceof OptionalLong optional) {
      return new Node.Items(optional.stream().<Node>mapToObj(Node.Num::new).toList());
    }
    if (value instanceof OptionalDouble optional) {
      return new Node.Items(
          optional.isPresent() ? List.of(number(optional.getAsDouble())) : List.of());
    }
    return new Node.Text(value.toString());
  }

  /** What JSON has no number for is a text. */
  private static Node number(Number number) {
    boolean real = number instanceof Double || number instanceof Float;
    double value = number.doubleValue();
    boolean text =
        real
            && (Double.isNaN(value)
                || Double.isInfinite(value)
                || Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(-0.0));
    return text ? new Node.Text(String.valueOf(number)) : new Node.Num(number);
  }
}

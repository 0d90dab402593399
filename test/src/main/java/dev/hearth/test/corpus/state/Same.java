package dev.hearth.test.corpus.state;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Compares nodes that hold no others. */
final class Same {
  private Same() {}

  static boolean are(Node expected, Node came) {
    if (!(came instanceof Node.Num number)) {
      return expected.equals(came);
    }
    if (expected instanceof Node.Whole whole && isWhole(number.value())) {
      return whole.value() == number.value().longValue();
    }
    if (expected instanceof Node.Literal literal) {
      return isWorth(number.value(), literal.digits());
    }
    return expected.equals(came);
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }

  /** Whether the digits stand for this very number, read as one of its type. */
  private static boolean isWorth(Number number, String digits) {
    if (number instanceof Double real) {
      return Double.parseDouble(digits) == real;
    }
    if (number instanceof Float real) {
      return Float.parseFloat(digits) == real;
    }
    if (number instanceof BigDecimal decimal) {
      BigDecimal written = new BigDecimal(digits);
      return written.scale() == decimal.scale() && written.compareTo(decimal) == 0;
    }
    BigDecimal whole =
        number instanceof BigInteger big
            ? new BigDecimal(big)
            : BigDecimal.valueOf(number.longValue());
    return new BigDecimal(digits).compareTo(whole) == 0;
  }
}

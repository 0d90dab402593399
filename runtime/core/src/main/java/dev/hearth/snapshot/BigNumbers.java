package dev.hearth.snapshot;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Big numbers as texts. Very long ones in hexadecimal, since reading decimal digits takes time that
 * grows with the square of their number.
 */
final class BigNumbers {
  private static final int LONGEST = 1000;

  /** With a larger one, the exponent of the usual text may be more than an int can be. */
  private static final int MOST_SCALE = Integer.MAX_VALUE - LONGEST;

  private static final String HEX = "0x";
  private static final String SCALE = " scale ";

  private BigNumbers() {}

  static String text(BigInteger number) {
    return number.bitLength() <= LONGEST ? number.toString() : HEX + number.toString(16);
  }

  static BigInteger integer(String text) {
    return text.startsWith(HEX)
        ? new BigInteger(text.substring(HEX.length()), 16)
        : new BigInteger(bounded(text));
  }

  static String text(BigDecimal number) {
    BigInteger unscaled = number.unscaledValue();
    return unscaled.bitLength() <= LONGEST && Math.abs((long) number.scale()) < MOST_SCALE
        ? number.toString()
        : text(unscaled) + SCALE + number.scale();
  }

  static BigDecimal decimal(String text) {
    int scale = text.indexOf(SCALE);
    return scale < 0
        ? new BigDecimal(bounded(text))
        : new BigDecimal(
            integer(text.substring(0, scale)),
            Integer.parseInt(text.substring(scale + SCALE.length())));
  }

  private static String bounded(String text) {
    if (text.length() > LONGEST) {
      throw new NumberFormatException(
          "more than " + LONGEST + " digits are written in hexadecimal, as 0x…");
    }
    return text;
  }
}

package game;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

@HotState
public record Others(
    List<BigDecimal> decimals,
    List<BigInteger> integers,
    List<UUID> ids,
    List<URI> uris,
    List<Locale> locales,
    Currency currency,
    OptionalInt anInt,
    OptionalLong aLong,
    OptionalDouble aDouble) {

  static Others odd() {
    return new Others(
        List.of(
            new BigDecimal("1.0"),
            new BigDecimal("1.00"),
            new BigDecimal("100"),
            new BigDecimal("1E+2"),
            new BigDecimal("0E-10"),
            new BigDecimal("0E+3"),
            new BigDecimal("-12345678901234567890.123456789012345678901234567890"),
            new BigDecimal("1E-400"),
            new BigDecimal("9.99E+400")),
        List.of(
            BigInteger.ZERO,
            BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
            BigInteger.ONE.shiftLeft(256),
            BigInteger.TEN.pow(300).negate()),
        List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE)),
        List.of(
            URI.create(""), URI.create("a%20b/c?x=%C3%A9#f"), URI.create("urn:isbn:0451450523")),
        List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("zh-Hant-TW-x-java")),
        Currency.getInstance("EUR"),
        OptionalInt.of(Integer.MIN_VALUE),
        OptionalLong.of(Long.MAX_VALUE),
        OptionalDouble.of(-0.0));
  }
}

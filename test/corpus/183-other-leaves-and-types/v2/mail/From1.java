package mail;

import dev.hearth.annotations.Migrates;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;
import mail.Letter.Rank;
import mail.Letter.State;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Instant postmark(V1.Mail old) {
    return Instant.parse(old.postmark());
  }

  @Override
  protected Instant sent(V1.Letter old) {
    return Instant.parse(old.sent());
  }

  @Override
  protected BigDecimal cents(V1.Letter old) {
    return BigDecimal.valueOf(old.cents(), 2);
  }

  @Override
  protected State opened(V1.Letter old) {
    return old.opened() ? State.OPEN : State.SEALED;
  }

  @Override
  protected URI link(V1.Letter old) {
    return URI.create(old.link());
  }

  @Override
  protected LocalDate born(V1.Letter old) {
    return LocalDate.ofInstant(old.born(), ZoneOffset.UTC);
  }

  @Override
  protected long age(V1.Letter old) {
    return old.age().toMillis();
  }

  @Override
  protected Rank rank(V1.Letter old) {
    return new Rank(old.rank());
  }

  @Override
  protected OptionalInt pages(V1.Letter old) {
    return OptionalInt.of(old.pages());
  }

  @Override
  protected UUID serial(V1.Letter old) {
    return new UUID(old.serial().shiftRight(64).longValue(), old.serial().longValue());
  }

  @Override
  protected String mark(V1.Letter old) {
    return old.mark() + "!";
  }
}

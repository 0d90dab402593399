package mail;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

@HotState
public record Letter(
    Instant sent,
    BigDecimal cents,
    State opened,
    URI link,
    LocalDate born,
    long age,
    Rank rank,
    OptionalInt pages,
    UUID serial,
    String mark) {
  @HotState
  public enum State {
    OPEN,
    SEALED
  }

  @HotState
  public record Rank(String name) {}
}

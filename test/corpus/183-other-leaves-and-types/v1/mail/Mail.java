package mail;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@HotState
public final class Mail implements HotProgram {
  private final Hot<List<Letter>> letters = Hot.of(List.of());
  private final Hot<String> postmark = Hot.of("1970-01-01T00:00:00Z");

  @Override
  public void start() {
    letters.set(
        List.of(
            new Letter(
                "2024-02-29T12:30:00Z",
                12_345_678_901L,
                true,
                "https://example.org/a?b=c",
                Instant.parse("1999-12-31T23:59:59.999999999Z"),
                Duration.ofMillis(-1500),
                "FIRST",
                7,
                BigInteger.ONE.shiftLeft(64),
                'x')));
  }

  @Override
  public void step() {}
}

package log;

import dev.hearth.annotations.Migrates;
import java.time.Instant;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Instant at(V1.Line old) {
    return Instant.parse(old.at());
  }
}

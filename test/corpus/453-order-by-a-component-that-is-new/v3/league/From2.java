package league;

import dev.hearth.annotations.Migrates;
import java.util.Map;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String country(V2.Club old) {
    return Map.of("Ajax", "NL", "Lyon", "FR", "Roma", "IT").get(old.name());
  }
}

package menu;

import dev.hearth.annotations.Migrates;
import java.util.Locale;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Menu_Kind kind(V1.Menu old) {
    return V2.Menu_Kind.valueOf(old.kind().toUpperCase(Locale.ROOT));
  }
}

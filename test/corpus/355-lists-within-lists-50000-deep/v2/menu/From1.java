package menu;

import dev.hearth.annotations.Migrates;
import java.util.Locale;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Menu.Kind kind(V1.Menu old) {
    return Menu.Kind.valueOf(old.kind().toUpperCase(Locale.ROOT));
  }
}

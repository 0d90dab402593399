package farm;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Cow.kg", reason = "scales are broken")
final class From1 extends V1.Migration {
  @Override
  protected int weight(V1.Cow old) {
    return 1;
  }

  @Override
  protected int pounds(V1.Cow old) {
    return old.name().length();
  }
}

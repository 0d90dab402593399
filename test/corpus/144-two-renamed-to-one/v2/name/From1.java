package name;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String full(V1.Names_Name old) {
    return (old.given() + " " + old.family()).strip();
  }
}

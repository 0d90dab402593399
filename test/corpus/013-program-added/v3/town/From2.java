package town;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String street(V2.House old) {
    return "Street " + old.number();
  }
}

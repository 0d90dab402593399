package inn;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String nick(V1.Guest old) {
    return old.name().equals("bo") ? null : old.name();
  }
}

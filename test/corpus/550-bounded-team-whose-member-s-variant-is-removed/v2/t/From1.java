package t;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean real(V1.Member_Human old) {
    return true;
  }

  @Override
  protected Member.Human make(V1.Member_Robot old) {
    return new Member.Human("robot " + old.serial(), false);
  }
}

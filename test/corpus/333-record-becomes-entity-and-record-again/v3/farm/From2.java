package farm;

import dev.hearth.annotations.Migrates;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Robot make(V2.Robot old) {
    return new Robot(old.name() + "!", old.charge() - 1, old.at());
  }
}

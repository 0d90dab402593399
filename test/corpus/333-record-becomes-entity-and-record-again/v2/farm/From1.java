package farm;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Robot make(V1.Robot old) {
    return new Robot(old.name(), old.charge(), old.at());
  }
}

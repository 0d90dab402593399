package farm;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Robot make(V1.Robot old) {
    return new V2.Robot(old.name(), old.charge(), old.at());
  }
}

package fleet;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Weapon.Damage damage(V1.Weapon old) {
    return new Weapon.Damage(old.damage(), old.damage() / 2);
  }
}

package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Weapon make(V1.Weapon old) {
    return switch (old) {
      case FISTS -> new Weapon.Fists();
      case BOW -> new Weapon.Bow(12);
      case SWORD -> new Weapon.Sword(0.5);
    };
  }
}

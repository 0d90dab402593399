package guild;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Hero.Skill skill(V1.Hero old) {
    return old.skill() > 1 ? Hero.Skill.MASTER : Hero.Skill.NOVICE;
  }
}

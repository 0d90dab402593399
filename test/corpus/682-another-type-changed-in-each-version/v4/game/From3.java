package game;

import dev.hearth.annotations.Migrates;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected double men(V3.Crew old) {
    return old.men() / 2.0;
  }
}

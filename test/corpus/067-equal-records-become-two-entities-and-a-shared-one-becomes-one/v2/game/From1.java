package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Pt make(V1.Pt old) {
    return new Pt(old.x());
  }
}

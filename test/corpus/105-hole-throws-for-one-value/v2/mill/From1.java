package mill;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int each(V1.Mill_Sack old) {
    return old.kilos() / old.pieces();
  }
}

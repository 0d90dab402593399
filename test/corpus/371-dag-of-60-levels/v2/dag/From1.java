package dag;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long ways(V1.Stone old) {
    return old.left() == null ? 1 : migrate(old.left()).ways() + migrate(old.right()).ways();
  }
}

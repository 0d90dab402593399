package srv;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Ref make(V1.Ref_ByName old) {
    return new Ref.ById(Long.parseLong(old.name()));
  }
}

package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Id make(V1.Id_Number old) {
    return new Id.Name("no. " + old.n());
  }
}

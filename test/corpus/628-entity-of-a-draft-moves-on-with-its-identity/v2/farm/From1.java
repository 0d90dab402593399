package farm;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  private final Owner one = new Owner(7);

  @Override
  protected Owner owner(V1.Barn old) {
    return one;
  }
}

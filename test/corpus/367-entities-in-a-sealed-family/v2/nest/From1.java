package nest;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Bird.Age age(V1.Bird old) {
    return old.age() > 2 ? Bird.Age.OLD : Bird.Age.YOUNG;
  }
}

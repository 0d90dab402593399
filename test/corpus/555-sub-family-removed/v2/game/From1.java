package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Life make(V1.Life_Tree old) {
    return new Life.Animal(old.age());
  }

  @Override
  protected Life make(V1.Life_Herb old) {
    return old.age() > 1 ? new Life.Animal(-old.age()) : new Life.Moss();
  }

  @Override
  protected Life make(V1.Life_Plant old) {
    return migrate((V1.Life) old);
  }
}

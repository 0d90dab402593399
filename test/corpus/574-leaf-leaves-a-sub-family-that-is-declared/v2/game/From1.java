package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Animal.Fish makeAnimal_Fish(V1.Animal_Whale old) {
    return new Animal.Cod(old.size() * 10);
  }
}

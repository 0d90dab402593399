package site;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> int size(V1.Tree<T> old) {
    return 1 + old.children().stream().mapToInt(child -> migrate(child).size()).sum();
  }
}

package draw;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> int size(V1.Tree<T> old) {
    return count(old);
  }

  private static int count(V1.Tree<?> tree) {
    return 1 + tree.children().stream().mapToInt(From1::count).sum();
  }

  @Override
  protected <T> T first(V1.Tree<T> old) {
    return old.children().isEmpty() ? old.value() : old.children().get(0).value();
  }

  @Override
  protected String colour(V1.Shape_Dot old) {
    return "red";
  }

  @Override
  protected Shape again(V1.Shape_Group old) {
    return old.only() == null ? new Shape.Circle(0) : migrate(old.only());
  }
}

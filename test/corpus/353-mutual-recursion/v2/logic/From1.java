package logic;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean fact(V1.Clause old) {
    return old.body().isEmpty();
  }

  @Override
  protected int size(V1.Term old) {
    int size = 1;
    for (V1.Term argument : old.arguments()) {
      size += migrate(argument).size();
    }
    return old.quoted() == null ? size : size + migrate(old.quoted()).head().size();
  }
}

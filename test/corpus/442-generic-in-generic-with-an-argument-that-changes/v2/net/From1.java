package net;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int length(V1.Message old) {
    return old.text().length();
  }

  @Override
  protected int lag(V1.Client old) {
    return old.name().length() * 10;
  }
}

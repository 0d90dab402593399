package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected T X(V1.T old) {
    return T.A;
  }

  @Override
  protected P p(V1.W old) {
    return migrate(old.p());
  }

  @Override
  protected T t(V1.W old) {
    return migrate(old.t());
  }

  @Override
  protected E e(V1.W old) {
    return migrate(old.e());
  }

  @Override
  protected S s(V1.W old) {
    return migrate(old.s());
  }

  @Override
  protected int z(V1.W old) {
    return 1;
  }
}

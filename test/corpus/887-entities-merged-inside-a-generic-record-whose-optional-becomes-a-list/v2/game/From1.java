package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected E make(V1.E old) {
    V1.E next = old.peer().get().to();
    return old.k().equals("a") && next.k().equals("a") ? migrate(next) : super.make(old);
  }

  @Override
  protected <T> List<T> back(V1.Ref<T> old) {
    return old.back().map(x -> List.of(x, x)).orElse(List.of());
  }

  @Override
  protected int deg(V1.E old) {
    return migrate(old).deg(migrate(old.peer().get().to().peer().get().to()));
  }
}

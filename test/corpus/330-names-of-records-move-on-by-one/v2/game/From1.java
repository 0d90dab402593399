package game;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected B make(V1.A old) {
    return new B(old.x());
  }

  @Override
  protected List<C> b(V1.Main old) {
    return old.b().stream().map(b -> new C(b.x())).toList();
  }
}

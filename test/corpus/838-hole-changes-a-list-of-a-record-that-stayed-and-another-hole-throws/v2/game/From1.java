package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected In i(V1.Main old) {
    In r = super.i(old);
    r.x().clear();
    return r;
  }

  @Override
  protected List<In> j(V1.Main old) {
    old.j().get(0).x().add(7);
    return old.j();
  }

  @Override
  protected int last(V1.Main old) {
    if (true) throw new IllegalStateException("boom");
    return 0;
  }
}

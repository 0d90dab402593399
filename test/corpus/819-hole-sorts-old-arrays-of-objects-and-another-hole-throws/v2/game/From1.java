package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String[] q(V1.Main old) {
    Arrays.sort(old.q());
    return old.q();
  }

  @Override
  protected Integer[] i(V1.Main old) {
    Arrays.sort(old.i());
    return old.i();
  }

  @Override
  protected Q[] w(V1.Main old) {
    Q[] r = super.w(old);
    r[0] = null;
    return r;
  }

  @Override
  protected int z(V1.P old) {
    return 0;
  }

  @Override
  protected List<P> l(V1.Main old) {
    List<P> r = super.l(old);
    if (r.size() == 1) throw new IllegalStateException("boom");
    return r;
  }
}

package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.Main make(V1.Main old) {
    return super.make(old);
  }

  @Override
  protected int fresh(V1.Main old) {
    return 72;
  }

  @Override
  protected long n(V1.Main old) {
    return old.n() + 72;
  }

  @Override
  protected Optional<V2.Main> me(V1.Main old) {
    return old.me().isPresent() ? Optional.empty() : Optional.of(migrate(old));
  }
}

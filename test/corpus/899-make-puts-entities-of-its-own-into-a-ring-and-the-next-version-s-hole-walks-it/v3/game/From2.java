package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected Optional<Node> mid(V2.Node old) {
    return old.n() > 9 ? Optional.empty() : old.mid().map(this::migrate);
  }

  @Override
  protected String path(V2.Node old) {
    return migrate(old).path(4);
  }
}

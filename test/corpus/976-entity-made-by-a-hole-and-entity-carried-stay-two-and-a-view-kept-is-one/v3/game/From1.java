package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<V2.Node> first(V1.Main old) { return Optional.of(migrate(old.l().get(1))); }
  @Override
  protected Optional<V2.Node> fresh(V1.Main old) { return Optional.of(new V2.Node(9, Optional.empty())); }
  @Override
  protected Optional<V2.Node> twin(V1.Node old) { return Optional.of(migrate(program().l().get(0))); }
}

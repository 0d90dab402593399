package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  private final Map<V1.Node, V2.Node> mids = new IdentityHashMap<>();

  private V2.Node m(V1.Node old) {
    V2.Node have = mids.get(old);
    if (have != null) return have;
    V2.Node made =
        new V2.Node(
            old.n() * 10L + old.next().get().n(),
            Optional.of(migrate(old.next().get())),
            Optional.empty());
    mids.put(old, made);
    return made;
  }

  @Override
  protected Optional<V2.Node> next(V1.Node old) {
    return Optional.of(m(old));
  }

  @Override
  protected Optional<V2.Node> mid(V1.Node old) {
    return Optional.of(m(old));
  }
}

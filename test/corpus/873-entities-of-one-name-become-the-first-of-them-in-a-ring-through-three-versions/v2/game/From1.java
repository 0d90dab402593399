package game;

import dev.hearth.annotations.*;

@Migrates(1)
final class From1 extends V1.Migration {
  private V1.Node first(String name) {
    return program().nodes().stream().filter(n -> n.name().equals(name)).findFirst().get();
  }

  @Override
  protected Node make(V1.Node old) {
    V1.Node first = first(old.name());
    return first == old ? super.make(old) : migrate(first);
  }

  @Override
  protected long hits(V1.Node old) {
    long h = 0;
    for (V1.Node n : program().nodes()) if (n.name().equals(old.name())) h += n.hits();
    return h;
  }
}

package p1;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

@Migrates(2)
@Renamed(from = "Main", to = "p3.Root")
@Renamed(from = "Vertex.left", to = "right")
@Renamed(from = "Vertex.right", to = "left")
public final class From2 extends V2.Migration {
  public From2() {}

  @Override
  protected <U> p3.V3.Name make(V2.Key<U> old) {
    return new p3.V3.Name((String) old.b(), old.a());
  }

  @Override
  protected List<p3.V3.Vertex> next(V2.Vertex old) {
    return old.next().stream().map(n -> migrate(n)).toList();
  }
}

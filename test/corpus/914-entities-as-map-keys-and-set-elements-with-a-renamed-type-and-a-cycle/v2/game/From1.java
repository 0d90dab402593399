package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Node", to = "Vertex")
@Renamed(from = "Node.to", to = "edge")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String label(V1.Node old) { return "n" + old.id() + old.to().map(V1.Node::id).orElse(0); }
}

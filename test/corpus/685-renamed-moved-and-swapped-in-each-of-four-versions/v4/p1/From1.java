package p1;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Node", to = "p2.Vertex")
@Renamed(from = "p1.Key", to = "p2.Key")
@Renamed(from = "p1.Key.a", to = "b")
@Renamed(from = "p1.Key.b", to = "a")
@Renamed(from = "Node.left", to = "right")
@Renamed(from = "Node.right", to = "left")
final class From1 extends V1.Migration {}

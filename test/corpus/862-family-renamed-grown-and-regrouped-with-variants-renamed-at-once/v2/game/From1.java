package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Sh", to = "Shape")
@Renamed(from = "Square", to = "Poly.Sq")
@Renamed(from = "Flat.POINT", to = "DOT")
final class From1 extends V1.Migration {}

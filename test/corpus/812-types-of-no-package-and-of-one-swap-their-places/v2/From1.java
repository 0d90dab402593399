import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Ship", to = "x.Ship")
@Renamed(from = "x.Ship", to = "Ship")
final class From1 extends V1.Migration {}

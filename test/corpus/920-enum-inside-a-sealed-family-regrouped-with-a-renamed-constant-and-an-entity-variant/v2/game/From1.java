package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Renamed(from = "Fixed.ORIGIN", to = "ZERO")
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Shape> inner(V1.Body old) { return Optional.of(Fixed.ALL); }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Seat make(V1.Seat old) {
    return new Seat(old.who().map(this::migrate), old.nr());
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Renamed(from = "Migration.a11", to = "all")
final class From1 extends V1.Migration {
  @Override
  protected Kind migrate_(V1.Kind old) {
    return Kind.V1;
  }

  @Override
  protected int equals_(V1.Migration_ old) {
    return 1;
  }

  @Override
  protected int class_(V1.Object1 old) {
    return 0;
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(3)
final class From3 extends V3.Migration {
  @Override
  protected float share(V3.Ship old) { return (float) (old.speed() / program().max()); }
  @Override
  protected Optional<String> title(V3.Ship old) { return Optional.empty(); }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Optional<Integer>> d(V1.W old) {
    return Optional.ofNullable(old.d()).map(Optional::of);
  }
}

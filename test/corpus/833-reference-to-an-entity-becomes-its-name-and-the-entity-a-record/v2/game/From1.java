package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected En make(V1.En old) {
    return new En(old.name(), old.target().map(V1.En::name));
  }
}

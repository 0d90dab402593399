package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected V2.S make(V1.S old) {
    return new V2.S(old.hp());
  }
}

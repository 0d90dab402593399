package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected U make(V2.U old) {
    return new U(old.n(), old.hp());
  }
}

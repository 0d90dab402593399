package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected U make(V1.U old) {
    return new U(old.n(), old.hp());
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  private int c;

  @Override
  protected int id(V1.E old) {
    return ++c;
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int hp(V1.Ship old) { return 7; }
  @Override
  protected int name(V1.Ship old) { return 7; }
  @Override
  protected int extra(V1.Ship old) { return program().s().name().length(); }
}

package game;

import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected int x(V1.R old) {
    Arrays.sort(old.a());
    old.l().add(77);
    old.m().clear();
    old.s()[0][1] = "changed";
    old.s()[1] = null;
    return 1;
  }

  @Override
  protected int x(V1.Node old) {
    old.a()[0] = -1;
    old.l().clear();
    old.set().add("q");
    return 1;
  }

  @Override
  protected int x(V1.Main old) {
    old.b()[0] = 99;
    old.rs().clear();
    migrate(old.nodes().get(0));
    old.nodes().clear();
    throw new IllegalStateException("boom");
  }
}

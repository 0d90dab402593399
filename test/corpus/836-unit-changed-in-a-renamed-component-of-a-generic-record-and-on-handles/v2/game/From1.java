package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <T> long await(V1.Cd<T> old) {
    return old.delay() / 1000;
  }

  @Override
  protected int limit(V1.Main old) {
    return old.limit() * 60;
  }

  @Override
  protected int speed(V1.Main old) {
    return old.speed();
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Dropped(value = "Game.sc", reason = "kept by each player now")
final class From1 extends V1.Migration {
  @Override
  protected int score(V1.P old) {
    return program() instanceof V1.Game m ? m.sc().getOrDefault(old.n(), -1) : 0;
  }
}

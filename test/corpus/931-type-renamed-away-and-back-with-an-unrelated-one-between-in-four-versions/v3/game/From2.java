package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected List<Item> l(V2.Main old) {
    List<Item> l = new ArrayList<>();
    for (V2.Item i : old.l()) {
      l.add(i instanceof V2.Gem g ? new Coin(g.s().length()) : migrate(i));
    }
    return l;
  }
}

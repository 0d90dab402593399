package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Dropped(value = "Tree.k", reason = "found by value now")
final class From1 extends V1.Migration {
  @SuppressWarnings("unchecked")
  @Override
  protected <K, V> Tree<?> make(V1.Tree<K, V> old) {
    List<Tree<V>> kids = new ArrayList<>();
    old.kids().forEach(t -> kids.add((Tree<V>) migrate(t)));
    return new Tree<V>(old.v(), kids);
  }
}

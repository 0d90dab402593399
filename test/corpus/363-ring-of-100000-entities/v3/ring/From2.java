package ring;

import dev.hearth.annotations.Migrates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

@Migrates(2)
final class From2 extends V2.Migration {
  /** Everything that can be reached, each entity once. */
  private static List<V2.Node> all(V2.World old) {
    Set<V2.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<V2.Node> open = new ArrayDeque<>(old.marked());
    open.add(old.first().get());
    while (!open.isEmpty()) {
      V2.Node node = open.remove();
      if (seen.add(node)) {
        open.add(node.next().get());
        open.addAll(node.far());
      }
    }
    return new ArrayList<>(seen);
  }

  @Override
  protected int nodes(V2.World old) {
    return all(old).size();
  }

  @Override
  protected int around(V2.World old) {
    int steps = 1;
    for (V2.Node at = old.first().get().next().get();
        at != old.first().get();
        at = at.next().get()) {
      steps++;
    }
    return steps;
  }

  @Override
  protected List<Integer> wrong(V2.World old) {
    List<Integer> wrong = new ArrayList<>();
    for (V2.Node node : all(old)) {
      long far = (node.number() * 31 + 7) % 100_000;
      long next = (node.number() + 1) % 100_000;
      if (node.far().get(0).number() != far || node.next().get().number() != next) {
        wrong.add((int) node.number());
      }
    }
    return wrong;
  }

  @Override
  protected List<Long> marked(V2.World old) {
    return all(old).stream().filter(V2.Node::marked).map(V2.Node::number).sorted().toList();
  }
}

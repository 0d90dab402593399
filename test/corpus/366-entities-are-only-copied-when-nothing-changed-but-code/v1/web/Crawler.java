package web;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

@HotState
public final class Crawler implements HotProgram {
  private final Hot<Deque<Site>> open = Hot.of(new ArrayDeque<>());
  private final Hot<List<Site>> done = Hot.of(List.of());

  @Override
  public void start() {
    Site a = new Site("a");
    Site b = new Site("b");
    Site c = new Site("c");
    a.link(b, "to b");
    b.link(c, "to c");
    c.link(a, "home");
    c.link(c, "here");
    open.set(new ArrayDeque<>(List.of(a)));
  }

  @Override
  public void step() {
    Deque<Site> left = new ArrayDeque<>(open.get());
    List<Site> seen = new ArrayList<>(done.get());
    if (!left.isEmpty()) {
      Site site = left.remove();
      if (!seen.contains(site)) {
        seen.add(site);
        site.targets().forEach(left::add);
      }
    }
    open.set(left);
    done.set(seen);
  }
}

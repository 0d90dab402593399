package web;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Site {
  @HotState
  record Link(Site to, String text) {}

  private final Hot<String> name = Hot.of("");
  private final Hot<List<Link>> links = Hot.of(List.of());

  private Site() {}

  Site(String name) {
    this.name.set(name);
  }

  void link(Site to, String text) {
    List<Link> more = new ArrayList<>(links.get());
    more.add(new Link(to, text));
    links.set(more);
  }

  List<Site> targets() {
    return links.get().stream().map(Link::to).toList();
  }
}

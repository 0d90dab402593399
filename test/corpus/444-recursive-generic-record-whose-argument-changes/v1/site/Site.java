package site;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Site implements HotProgram {
  private final Hot<Tree<Page>> menu = Hot.of(new Tree<>(new Page("", 0), List.of()));
  private final Hot<Link<Integer>> visits = Hot.of(new Link<>(0, Optional.empty()));

  @Override
  public void start() {
    Tree<Page> leaf = new Tree<>(new Page("leaf", 1), List.of());
    menu.set(new Tree<>(new Page("root", 2), List.of(leaf, new Tree<>(null, List.of()), leaf)));
    Link<Integer> at = new Link<>(1, Optional.empty());
    visits.set(new Link<>(3, Optional.of(new Link<>(2, Optional.of(at)))));
  }

  @Override
  public void step() {}
}

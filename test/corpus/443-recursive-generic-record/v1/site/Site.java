package site;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Site implements HotProgram {
  private final Hot<Tree<String>> menu = Hot.of(new Tree<>("", List.of()));
  private final Hot<Tree<Integer>> visits = Hot.of(new Tree<>(0, List.of()));

  @Override
  public void start() {
    menu.set(new Tree<>("root", List.of(new Tree<>("a", List.of()), new Tree<>("b", List.of()))));
    visits.set(new Tree<>(9, List.of(new Tree<>(4, List.of()))));
  }

  @Override
  public void step() {}
}

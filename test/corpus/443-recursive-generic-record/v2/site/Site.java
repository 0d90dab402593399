package site;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Site implements HotProgram {
  private final Hot<Tree<String>> menu = Hot.of(new Tree<>(List.of(), "", 0));
  private final Hot<Tree<Integer>> visits = Hot.of(new Tree<>(List.of(), 0, 0));

  @Override
  public void start() {}

  @Override
  public void step() {}
}

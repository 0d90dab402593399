package site;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Site implements HotProgram {
  private final Hot<Tree<Page>> menu = Hot.of(new Tree<>(new Page("", 0), List.of()));
  private final Hot<Link<Long>> visits = Hot.of(new Link<>(0L, Optional.empty()));

  @Override
  public void start() {}

  @Override
  public void step() {}
}

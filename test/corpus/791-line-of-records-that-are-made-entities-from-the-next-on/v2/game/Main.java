package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
final class Link { final Hot<Integer> length = Hot.of(0); final Hot<Optional<Link>> next = Hot.of(Optional.empty()); }

@HotState
public final class Main implements HotProgram {
  private final Hot<Link> first = Hot.of(new Link());
  private final Hot<Integer> length = Hot.of(0);

  @Override
  public void start() {}

  @Override
  public void step() {}
}

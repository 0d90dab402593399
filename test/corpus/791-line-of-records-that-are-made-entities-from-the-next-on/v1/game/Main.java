package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
record Link(int n, Link next) {}

@HotState
public final class Main implements HotProgram {
  private final Hot<Link> first = Hot.of(new Link(0, null));

  @Override
  public void start() {
    for (int i = 1; i < 5000; i++) {
    first.set(new Link(i, first.get()));
    }
  }

  @Override
  public void step() {}
}

package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

final class Outer {
  private Outer() {}

  @HotState
  static final class Main implements HotProgram {
    private final Hot<List<Thing>> things = Hot.of(List.of());

    @Override
    public void start() {
      things.set(List.of(new Thing.Rock(1), Thing.None.NONE, new Thing.Rock(2)));
    }

    @Override
    public void step() {}
  }

  @HotState
  sealed interface Thing {

    @HotState
    record Rock(int mass) implements Thing {}

    @HotState
    enum None implements Thing {
      NONE
    }
  }
}

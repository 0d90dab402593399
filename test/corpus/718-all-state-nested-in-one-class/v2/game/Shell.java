package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

final class Shell {
  private Shell() {}

  static final class Inner {
    private Inner() {}

    @HotState
    static final class Main implements HotProgram {
      private final Hot<List<Thing>> things = Hot.of(List.of());

      @Override
      public void start() {}

      @Override
      public void step() {}
    }

    @HotState
    sealed interface Thing {

      @HotState
      record Rock(long mass) implements Thing {}

      @HotState
      enum None implements Thing {
        NONE
      }
    }
  }
}

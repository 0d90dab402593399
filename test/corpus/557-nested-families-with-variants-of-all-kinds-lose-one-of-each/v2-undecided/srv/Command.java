package srv;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Command {
  @HotState
  sealed interface Move extends Command {}

  @HotState
  record Walk(long dx, int dy) implements Move {}

  @HotState
  record Hop(long dx, int dy, int up) implements Move {}

  @HotState
  enum Signal implements Command {
    STOP {
      @Override
      int weight() {
        return 1;
      }
    },
    NOISE {
      @Override
      int weight() {
        return 3;
      }
    };

    abstract int weight();
  }
}

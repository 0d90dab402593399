package srv;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Command {
  @HotState
  sealed interface Move extends Command {}

  @HotState
  record Walk(int dx, int dy) implements Move {}

  @HotState
  record Fly(double height) implements Move {}

  @HotState
  enum Signal implements Command {
    STOP {
      @Override
      int weight() {
        return 1;
      }
    },
    PING {
      @Override
      int weight() {
        return 2;
      }
    };

    abstract int weight();
  }

  @HotState
  record Chat(String text) implements Command {}
}

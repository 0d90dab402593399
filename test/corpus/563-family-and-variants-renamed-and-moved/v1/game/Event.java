package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public sealed interface Event {

  @HotState
  record Joined(String who) implements Event {}

  @HotState
  record Left(String who, Reason reason) implements Event {}

  @HotState
  enum Tick implements Event {
    FAST,
    SLOW
  }

  @HotState
  enum Reason {
    QUIT,
    KICKED
  }

  @HotState
  final class Vote implements Event {
    final Hot<Integer> yes = Hot.of(0);
    final Hot<Event> about = Hot.of(Tick.SLOW);
  }
}

package game.log;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public sealed interface Entry permits Entry.Entered, Gone, Entry.Tick, Entry.Vote {

  @HotState
  record Entered(String who) implements Entry {}

  @HotState
  enum Tick implements Entry {
    SLOW,
    FAST
  }

  @HotState
  enum Reason {
    KICKED,
    QUIT
  }

  @HotState
  final class Vote implements Entry {
    final Hot<Integer> yes = Hot.of(0);
    final Hot<Entry> about = Hot.of(Tick.SLOW);
  }
}

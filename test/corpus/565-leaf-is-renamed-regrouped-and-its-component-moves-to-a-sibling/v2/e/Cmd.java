package e;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public sealed interface Cmd {
  @HotState
  sealed interface Basic extends Cmd {}

  @HotState
  record Move(int x, Basic then) implements Basic {}

  @HotState
  record Wait(int t, int x) implements Basic {}

  @HotState
  record All(List<Cmd> of, Map<String, Cmd[]> named) implements Cmd {}
}

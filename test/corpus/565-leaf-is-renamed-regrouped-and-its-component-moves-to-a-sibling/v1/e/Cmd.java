package e;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public sealed interface Cmd {
  @HotState
  record Go(int x, Cmd then) implements Cmd {}

  @HotState
  record Wait(int t) implements Cmd {}

  @HotState
  record All(List<Cmd> of, Map<String, Cmd[]> named) implements Cmd {}
}

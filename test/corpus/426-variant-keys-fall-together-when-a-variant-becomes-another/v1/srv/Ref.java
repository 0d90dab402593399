package srv;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Ref {
  @HotState
  record ById(long id) implements Ref {}

  @HotState
  record ByName(String name) implements Ref {}
}

package js;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public sealed interface Json {
  @HotState
  record Obj(Map<String, Json> fields) implements Json {}

  @HotState
  record Arr(List<Json> items) implements Json {}

  @HotState
  record Num(int n) implements Json {}

  @HotState
  record Bag(Set<Json> all, Map<Json, Optional<Json>> by, Json[] raw) implements Json {}

  @HotState
  record Both(Pair<Json, Pair<Json, String>> pair) implements Json {}

  @HotState
  enum Lit implements Json { NULL, TRUE, FALSE }
}

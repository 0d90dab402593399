package js;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
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
  record Num(BigDecimal n) implements Json {}

  @HotState
  record Bag(Set<Json> all, Map<Json, Optional<Json>> by, Json[] raw) implements Json {}

  @HotState
  record Both(Pair<Json, Pair<Json, String>> pair) implements Json {}

  @HotState
  sealed interface Lit extends Json {
    @HotState
    enum Bool implements Lit { TRUE, FALSE }

    @HotState
    record Null() implements Lit {}
  }
}

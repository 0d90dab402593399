package vault;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public sealed interface Content {
  @HotState
  record Nothing() implements Content {}

  @HotState
  record Coins(List<Integer> values) implements Content {}
}

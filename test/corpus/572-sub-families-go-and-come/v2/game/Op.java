package game;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public sealed interface Op {

  @HotState
  sealed interface Simple extends Op {}

  @HotState
  sealed interface Deep extends Op {}

  @HotState
  sealed interface Deeper extends Deep {}

  @HotState
  record Neg(Op of) implements Deeper {}

  @HotState
  record Ref(int id) implements Simple {}

  @HotState
  record Add(Op left, Op right) implements Deeper, Simple {}

  @HotState
  enum Literal implements Simple {
    ZERO,
    ONE
  }

  @HotState
  record Call(Map<String, Op> arguments) implements Deep {}
}

package game;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public sealed interface Op {

  @HotState
  sealed interface Unary extends Op {}

  @HotState
  sealed interface Binary extends Op {}

  @HotState
  record Neg(Op of) implements Unary {}

  @HotState
  record Ref(int id) implements Unary, Binary {}

  @HotState
  record Add(Op left, Op right) implements Binary {}

  @HotState
  enum Literal implements Unary {
    ZERO,
    ONE
  }

  @HotState
  record Call(Map<String, Op> arguments) implements Op {}
}

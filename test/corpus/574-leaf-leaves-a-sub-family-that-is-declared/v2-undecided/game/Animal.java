package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Animal {

  @HotState
  sealed interface Fish extends Animal {}

  @HotState
  record Cod(int size) implements Fish {}

  @HotState
  record Whale(int size) implements Animal {}
}

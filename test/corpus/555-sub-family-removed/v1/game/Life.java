package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Life {

  @HotState
  record Animal(int legs) implements Life {}

  @HotState
  sealed interface Plant extends Life {}

  @HotState
  record Tree(int age) implements Plant {}

  @HotState
  record Herb(int age) implements Plant {}

  @HotState
  record Moss() implements Plant {}
}

package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Move extends Order {

  @HotState
  record Walk(int by) implements Move {}

  @HotState
  record Stay() implements Move {}
}

package w;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Item {
  @HotState
  record Hat(int weight) implements Item {}

  @HotState
  record Shoe(int weight, boolean left) implements Item {}

  @HotState
  record Kind(String name) {}
}

package hive;

import dev.hearth.annotations.HotState;

@HotState
public record Body(Size size, String colour) {
  @HotState
  public record Size(long height) {}
}

package hive;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Task {
  @HotState
  record Fly(long x, long y) implements Task {}

  @HotState
  record Rest(Time time) implements Task {}

  @HotState
  record Time(int seconds) {}
}

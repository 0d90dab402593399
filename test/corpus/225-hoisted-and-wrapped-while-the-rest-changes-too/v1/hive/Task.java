package hive;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Task {
  @HotState
  record Fly(Body.Size to) implements Task {}

  @HotState
  record Rest(int seconds) implements Task {}
}

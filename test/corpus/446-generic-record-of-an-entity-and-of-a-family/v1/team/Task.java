package team;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Task {
  @HotState
  record Call(String whom) implements Task {}

  @HotState
  record Visit(Worker whom) implements Task {}
}

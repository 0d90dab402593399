package team;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Task {
  @HotState
  record Call(String whom, boolean urgent) implements Task {}

  @HotState
  record Meeting(Worker whom) implements Task {}
}

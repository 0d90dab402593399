package ui;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Signal permits Click, Key, Signal.Tick {
  @HotState
  record Tick(long at) implements Signal, Logged {}
}

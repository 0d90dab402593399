package ui;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Event permits Click, Key, Event.Tick {
  @HotState
  record Tick(long at) implements Event, Logged {}
}

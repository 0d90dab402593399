package ui;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Logged permits Logged.Line, Signal.Tick {
  @HotState
  record Line(String text) implements Logged {}
}

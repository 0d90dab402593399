package ui;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Logged permits Click, Event.Tick {}

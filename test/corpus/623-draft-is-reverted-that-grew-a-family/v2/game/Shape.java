package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape permits Dot, Line, Blob, Tint {}

package net;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape permits Dot, Line {}

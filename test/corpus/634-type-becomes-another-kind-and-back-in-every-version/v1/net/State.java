package net;

import dev.hearth.annotations.HotState;

@HotState
public enum State { UP, DOWN }

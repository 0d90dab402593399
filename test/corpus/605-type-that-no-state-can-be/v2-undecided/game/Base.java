package game;

import dev.hearth.annotations.HotState;

@HotState
public abstract class Base {}

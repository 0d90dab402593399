package game;

import dev.hearth.annotations.HotState;

@HotState
public class Open {}

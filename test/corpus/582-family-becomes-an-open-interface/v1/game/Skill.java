package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Skill permits Run, Hide {}

package game;

import dev.hearth.annotations.HotState;

@HotState
public interface Skill {}

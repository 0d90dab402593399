package game;

import dev.hearth.annotations.HotState;

@HotState
public record Run(int speed) implements Skill {}

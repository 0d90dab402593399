package game;

import dev.hearth.annotations.HotState;

@HotState
public record Match(String name, Phase phase) {}

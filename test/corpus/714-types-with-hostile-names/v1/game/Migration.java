package game;

import dev.hearth.annotations.HotState;

@HotState
public record Migration(int id) {}

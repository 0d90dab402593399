package game;

import dev.hearth.annotations.HotState;

@HotState
public record House(int rooms) implements Building {}

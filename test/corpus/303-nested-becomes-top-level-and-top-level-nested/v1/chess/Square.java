package chess;

import dev.hearth.annotations.HotState;

@HotState
public record Square(int file, int rank) {}

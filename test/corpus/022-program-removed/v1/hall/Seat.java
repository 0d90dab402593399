package hall;

import dev.hearth.annotations.HotState;

@HotState
public record Seat(char row, int number) {}

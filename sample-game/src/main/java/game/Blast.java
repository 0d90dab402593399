package game;

import dev.hearth.annotations.HotState;

/** An explosion in the tick just played; {@code size} is 1 for a spark, 3 for a ship. */
@HotState
public record Blast(Vec pos, int size) {}

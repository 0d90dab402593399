package post;

import dev.hearth.annotations.HotState;

/** What is glued on. */
@HotState
public record Stamp(String colour, int value) {}

package post;

import dev.hearth.annotations.HotState;

/** What is glued on. */
@HotState
public record Postage(String colour, int value) {}

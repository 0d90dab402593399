package post;

import dev.hearth.annotations.HotState;

/** What is pressed onto paper. */
@HotState
public record Stamp(String imprint, int width) {}

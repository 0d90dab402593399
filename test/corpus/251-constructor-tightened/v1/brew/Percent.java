package brew;

import dev.hearth.annotations.HotState;

@HotState
public record Percent(int value) {}

package dag;

import dev.hearth.annotations.HotState;

@HotState
public record Stone(int level, Stone left, Stone right) {}

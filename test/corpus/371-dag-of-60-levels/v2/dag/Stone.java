package dag;

import dev.hearth.annotations.HotState;

@HotState
public record Stone(long level, Stone left, Stone right, long ways) {}

package poll;

import dev.hearth.annotations.HotState;

@HotState
public record Answer(int stars, long weight, boolean open, double share, char mark) {}

package odd;

import dev.hearth.annotations.HotState;

@HotState
public record String(int chars) {}

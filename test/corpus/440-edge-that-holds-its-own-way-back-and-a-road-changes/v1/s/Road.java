package s;

import dev.hearth.annotations.HotState;

@HotState
public record Road(int km) {}

package lift;

import dev.hearth.annotations.HotState;

@HotState
public record Floor(int number, String name) {}

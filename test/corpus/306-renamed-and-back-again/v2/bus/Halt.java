package bus;

import dev.hearth.annotations.HotState;

@HotState
public record Halt(String name, int metres) {}

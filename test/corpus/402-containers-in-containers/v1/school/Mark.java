package school;

import dev.hearth.annotations.HotState;

@HotState
public record Mark(int value) {}

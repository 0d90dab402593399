package dict;

import dev.hearth.annotations.HotState;

@HotState
public record Word(String text) {}

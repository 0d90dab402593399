package house;

import dev.hearth.annotations.HotState;

@HotState
public record Door(int height, boolean open) implements Opening {}

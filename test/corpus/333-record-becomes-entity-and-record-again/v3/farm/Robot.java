package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Robot(String name, int charge, Spot at) {}

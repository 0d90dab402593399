package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Barn(String name, Owner owner) {}

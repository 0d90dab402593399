package game;

import dev.hearth.annotations.HotState;

@HotState
public record Dog(String name) implements Mammal {}

package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Mammal extends Animal permits Cat, Dog {}

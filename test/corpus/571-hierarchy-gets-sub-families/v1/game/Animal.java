package game;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Animal permits Cat, Dog, Eagle {}

package nest;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Animal permits Bird, Worm, Plant {}

package game;

import dev.hearth.annotations.HotState;

@HotState
public final class Generic<T> {}

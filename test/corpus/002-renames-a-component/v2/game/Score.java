package game;

import dev.hearth.annotations.HotState;

@HotState
record Score(long points) {}

package game;

import dev.hearth.annotations.HotState;

@HotState
record Shield(int level) {}

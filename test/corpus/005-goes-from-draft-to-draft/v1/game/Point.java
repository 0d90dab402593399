package game;

import dev.hearth.annotations.HotState;

@HotState
record Point(int x, int y) {}

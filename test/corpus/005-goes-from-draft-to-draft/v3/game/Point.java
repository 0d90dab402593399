package game;

import dev.hearth.annotations.HotState;

@HotState
record Point(String label, int x, int y, boolean far) {}

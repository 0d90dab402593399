package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public record Pair(int n, Hot<Integer> handle) {}

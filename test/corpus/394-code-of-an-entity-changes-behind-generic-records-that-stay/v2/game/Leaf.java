package game;

import dev.hearth.annotations.HotState;

@HotState
public record Leaf(int x) implements Fam {}

package tree;

import dev.hearth.annotations.HotState;

@HotState
public record Book(String title, long year, boolean lent) {}

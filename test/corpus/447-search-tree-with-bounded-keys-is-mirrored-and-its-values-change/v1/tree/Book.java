package tree;

import dev.hearth.annotations.HotState;

@HotState
public record Book(String title, int year) {}

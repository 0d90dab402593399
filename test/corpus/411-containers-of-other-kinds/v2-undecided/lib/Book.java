package lib;

import dev.hearth.annotations.HotState;

@HotState
public record Book(String title, int year, boolean old) {}

package oven;

import dev.hearth.annotations.HotState;
import dev.hearth.annotations.Unit;

@HotState
public record Timer(@Unit("s") long left, @Unit("1") int number) {}

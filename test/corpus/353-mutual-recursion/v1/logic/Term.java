package logic;

import dev.hearth.annotations.HotState;

@HotState
public record Term(String name, Term[] arguments, Clause quoted) {}

package lab;

import dev.hearth.annotations.HotState;

@HotState
public record Probe(String of, int grams) {}

package lab;

import dev.hearth.annotations.HotState;

@HotState
public record Probe(String kind, int port) {}

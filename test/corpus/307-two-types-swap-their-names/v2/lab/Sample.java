package lab;

import dev.hearth.annotations.HotState;

@HotState
public record Sample(String kind, int port) {}

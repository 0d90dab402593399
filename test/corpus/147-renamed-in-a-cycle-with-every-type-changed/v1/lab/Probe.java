package lab;

import dev.hearth.annotations.HotState;

@HotState
public record Probe<T>(int a, String b, double c, T d) {}

package lab;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Probe<T>(int a, long b, Optional<String> c, T d) {}

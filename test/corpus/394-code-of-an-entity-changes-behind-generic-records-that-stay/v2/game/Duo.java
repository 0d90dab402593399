package game;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public record Duo<A, B>(A a, Map<B, Box<A>> m) {}

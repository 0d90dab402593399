package gen;

import dev.hearth.annotations.HotState;

@HotState
public record Both<String, Object>(String a, Object b, java.util.List<String> list, int n) {}

package odd;

import dev.hearth.annotations.HotState;

@HotState
public record List(String head, java.util.List<List> tail) {}

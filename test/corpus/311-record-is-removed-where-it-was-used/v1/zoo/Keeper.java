package zoo;

import dev.hearth.annotations.HotState;

@HotState
public record Keeper(String name, int years) {}

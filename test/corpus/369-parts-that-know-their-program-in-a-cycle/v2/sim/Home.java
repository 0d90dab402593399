package sim;

import dev.hearth.annotations.HotState;

@HotState
public record Home(World world, Robot owner) {}

package moon;

import dev.hearth.annotations.HotState;

@HotState
public record Engine(int nozzles, double fuel) {}

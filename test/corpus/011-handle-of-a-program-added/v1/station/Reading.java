package station;

import dev.hearth.annotations.HotState;

@HotState
public record Reading(String sensor, double celsius) {}

package hosp;

import dev.hearth.annotations.HotState;

@HotState
public record Bed<P>(P patient, int nr, long nr2, long room) {}

package tour;

import dev.hearth.annotations.HotState;

@HotState
public record Profile(int lowest, int highest, int kilometres) {}

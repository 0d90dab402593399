package tour;

import dev.hearth.annotations.HotState;

@HotState
public record Stage(String to, Profile profile) {}

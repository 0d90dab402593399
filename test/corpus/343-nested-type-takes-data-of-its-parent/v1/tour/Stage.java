package tour;

import dev.hearth.annotations.HotState;

@HotState
public record Stage(String to, int kilometres, Profile profile) {}

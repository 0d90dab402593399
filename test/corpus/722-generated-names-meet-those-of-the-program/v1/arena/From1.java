package arena;

import dev.hearth.annotations.HotState;

@HotState
public enum From1 { make, make_, migrate, program, old, V1 }

package arena;

import dev.hearth.annotations.HotState;

@HotState
public enum From1 { make, program, old, V1 }

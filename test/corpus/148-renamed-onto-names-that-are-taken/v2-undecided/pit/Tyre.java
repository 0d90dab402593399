package pit;

import dev.hearth.annotations.HotState;

@HotState
public enum Tyre { HARD, WET }

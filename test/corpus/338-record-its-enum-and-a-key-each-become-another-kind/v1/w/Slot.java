package w;

import dev.hearth.annotations.HotState;

@HotState
public enum Slot { FOOT, HEAD }

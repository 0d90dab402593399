package x;

import dev.hearth.annotations.HotState;

@HotState
public enum Word { NaN, Infinity, $ref }

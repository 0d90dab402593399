package mega;

import dev.hearth.annotations.HotState;

@HotState
public enum Mood { C, B, AA }

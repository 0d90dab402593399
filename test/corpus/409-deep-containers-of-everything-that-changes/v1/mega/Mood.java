package mega;

import dev.hearth.annotations.HotState;

@HotState
public enum Mood { A, B, C }

package zoo;

import dev.hearth.annotations.HotState;

@HotState
public enum Mood { CALM, WILD }

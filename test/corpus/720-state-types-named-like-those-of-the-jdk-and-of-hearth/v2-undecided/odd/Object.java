package odd;

import dev.hearth.annotations.HotState;

@HotState
public enum Object { CLASS, VOID }

package odd;

import dev.hearth.annotations.HotState;

@HotState
public enum Object { NULL, CLASS }

package n;

import dev.hearth.annotations.HotState;

@HotState
public enum A_B_C { A, B_1, B }

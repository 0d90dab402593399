package n;

import dev.hearth.annotations.HotState;

@HotState
public enum A_B_C { A, B_, B }

package tel;

import dev.hearth.annotations.HotState;

@HotState
public record Phone(String nr, int credit) {}

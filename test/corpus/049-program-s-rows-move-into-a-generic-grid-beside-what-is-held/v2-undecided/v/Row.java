package v;

import dev.hearth.annotations.HotState;

@HotState
public record Row(int[] raw, Row up) {}

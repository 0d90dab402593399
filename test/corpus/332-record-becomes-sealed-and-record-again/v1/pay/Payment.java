package pay;

import dev.hearth.annotations.HotState;

@HotState
public record Payment(String how, int cents, String card) {}

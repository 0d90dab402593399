package trade;

import dev.hearth.annotations.HotState;

@HotState
public record Share(String of, double count, boolean whole) {}

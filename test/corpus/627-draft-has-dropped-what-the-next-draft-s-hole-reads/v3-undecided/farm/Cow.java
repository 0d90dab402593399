package farm;

import dev.hearth.annotations.HotState;

@HotState
public record Cow(String name, int weight, int pounds) {}

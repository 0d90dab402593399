package taxi;

import dev.hearth.annotations.HotState;

@HotState
public record Trip(String from, String to, double kilometres) {}

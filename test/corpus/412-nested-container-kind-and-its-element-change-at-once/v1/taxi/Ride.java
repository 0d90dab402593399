package taxi;

import dev.hearth.annotations.HotState;

@HotState
public record Ride(String from, String to, int kilometres) {}

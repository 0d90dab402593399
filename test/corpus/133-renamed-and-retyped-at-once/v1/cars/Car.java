package cars;

import dev.hearth.annotations.HotState;

@HotState
public record Car(String plate, int speed, int metres, String owner) {}

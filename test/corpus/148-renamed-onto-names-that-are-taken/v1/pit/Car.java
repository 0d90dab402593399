package pit;

import dev.hearth.annotations.HotState;

@HotState
public record Car(int fuel, int oil, Tyre tyre, Stop stop, A a) {}

package pit;

import dev.hearth.annotations.HotState;

@HotState
public record Car(int oil, Tyre tyre, Stop stop, B a) {}

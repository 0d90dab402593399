package deck;

import dev.hearth.annotations.HotState;

@HotState
public record Card(String back, int rank, String front, int suit) {}

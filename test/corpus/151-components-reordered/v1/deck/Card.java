package deck;

import dev.hearth.annotations.HotState;

@HotState
public record Card(int suit, int rank, String front, String back) {}

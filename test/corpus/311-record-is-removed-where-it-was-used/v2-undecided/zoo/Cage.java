package zoo;

import dev.hearth.annotations.HotState;

@HotState
public record Cage(int number, String animal, String label) {}

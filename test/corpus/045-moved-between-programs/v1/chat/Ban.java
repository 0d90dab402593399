package chat;

import dev.hearth.annotations.HotState;

@HotState
public record Ban(String name, int days) {}

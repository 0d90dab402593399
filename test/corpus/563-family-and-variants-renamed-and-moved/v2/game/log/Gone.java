package game.log;

import dev.hearth.annotations.HotState;

@HotState
public record Gone(String who, Entry.Reason reason) implements Entry {}

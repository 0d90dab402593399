package survey;

import dev.hearth.annotations.HotState;

@HotState
public record Reply(String text, int seconds) {}

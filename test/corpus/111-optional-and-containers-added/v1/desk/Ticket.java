package desk;

import dev.hearth.annotations.HotState;

@HotState
public record Ticket(String title) {}

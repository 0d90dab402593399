package wiki;

import dev.hearth.annotations.HotState;

@HotState
public record Page(String title, Access access, Level level) {}

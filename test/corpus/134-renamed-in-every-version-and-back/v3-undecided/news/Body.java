package news;

import dev.hearth.annotations.HotState;

@HotState
public record Body(String size, int text) {}

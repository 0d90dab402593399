package feed;

import dev.hearth.annotations.HotState;

@HotState
public record Post(int likes) {}

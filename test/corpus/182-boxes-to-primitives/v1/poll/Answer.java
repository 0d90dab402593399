package poll;

import dev.hearth.annotations.HotState;

@HotState
public record Answer(Integer stars, Integer weight, Boolean open, Double share, Character mark) {}

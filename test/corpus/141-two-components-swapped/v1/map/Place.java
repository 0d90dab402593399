package map;

import dev.hearth.annotations.HotState;

/** The two were mistaken for each other from the beginning. */
@HotState
public record Place(String name, double lat, double lon) {}

package field;

import dev.hearth.annotations.HotState;

@HotState
public record Plot(String name, double area, int kinds, String label) {}

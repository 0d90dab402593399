package survey;

import dev.hearth.annotations.HotState;

@HotState
public record Plot(int a, int b, int c, int d, int e) {}

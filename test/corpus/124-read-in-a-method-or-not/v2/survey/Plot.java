package survey;

import dev.hearth.annotations.HotState;

@HotState
public record Plot(int sum) {}

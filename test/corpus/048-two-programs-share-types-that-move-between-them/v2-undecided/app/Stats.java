package app;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Stats(int opened, long day, List<Player> best) {}

package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Bag(List<String> names) {}

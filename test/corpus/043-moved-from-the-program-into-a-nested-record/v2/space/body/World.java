package space.body;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record World(String name, double gravity, List<String> log) {}

package zoo;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Cage(String animal, int hp, Mood mood, List<Job> jobs) {}

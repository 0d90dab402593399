package game;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Score(
    Integer points,
    Float factor,
    Character grade,
    String note,
    Team team,
    List<Integer> rounds,
    Map<String, Team> teams,
    Integer[] bonus,
    List<String> tags) {}

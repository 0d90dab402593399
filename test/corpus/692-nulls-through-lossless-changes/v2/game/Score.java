package game;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public record Score(
    Long points,
    Double factor,
    Integer grade,
    Optional<String> note,
    Optional<Team> team,
    List<Long> rounds,
    Map<String, Optional<Team>> teams,
    Double[] bonus,
    List<Optional<String>> tags) {}

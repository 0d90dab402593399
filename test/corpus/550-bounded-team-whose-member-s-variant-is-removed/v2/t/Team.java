package t;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public record Team<M extends Member>(M lead, Map<M, Integer> rank, List<Optional<M>> seats) {}

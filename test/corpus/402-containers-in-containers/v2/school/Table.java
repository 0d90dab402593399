package school;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public record Table(List<Mark[][]> grid, Map<String, Optional<Mark>> means) {}

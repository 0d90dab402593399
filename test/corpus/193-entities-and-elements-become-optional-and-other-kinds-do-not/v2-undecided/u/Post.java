package u;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public record Post(Optional<Guard> by, Set<Optional<Guard>> all, Map<String, Optional<Guard>> named, Optional<Guard>[] row, List<Guard> maybe) {}

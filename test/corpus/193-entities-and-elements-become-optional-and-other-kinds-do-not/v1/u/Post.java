package u;

import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public record Post(Guard by, Set<Guard> all, Map<String, Guard> named, Guard[] row, Optional<Guard> maybe) {}

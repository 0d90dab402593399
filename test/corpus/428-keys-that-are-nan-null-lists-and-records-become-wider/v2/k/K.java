package k;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record K(Optional<String> s, double d, Optional<Long> a) {}

package x;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Object2(Optional<String> ref, double id, char type) {}

package d;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Item(long n, Optional<String> tag, Boolean odd) {}

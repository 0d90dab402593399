package survey;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Reply(Optional<String> text, Optional<Long> seconds) {}

package ring;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Link(String name, Optional<Link> next) {}

package farm;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Barn(Owner owner, String name, Optional<String> note) {}

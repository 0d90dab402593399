package zoo;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Cage(int number, Optional<Keeper> keeper, String animal) {}

package w;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Slot(int nr, Optional<Item> usual) {}

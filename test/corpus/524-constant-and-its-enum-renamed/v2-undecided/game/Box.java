package game;

import dev.hearth.annotations.HotState;
import java.util.EnumSet;

@HotState
public record Box(Size kind, EnumSet<Size> mayHold) {}

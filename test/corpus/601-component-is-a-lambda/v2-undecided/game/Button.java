package game;

import dev.hearth.annotations.HotState;
import java.util.function.Supplier;

@HotState
public record Button(String text, Runnable onClick, Supplier<String> hint) {}

package game;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Bits(String d, String f, String boxed, List<String> many) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Ship(List<String> tag, String crew, int x, int y) {}

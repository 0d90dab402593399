package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(List<Optional<String>> l, Optional<String> s, Mode[] ms, Optional<Mode> m, double[][] f) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record P(int y, long x, double z, List<P> kids) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record K(java.math.BigDecimal d, float f, String s) {}

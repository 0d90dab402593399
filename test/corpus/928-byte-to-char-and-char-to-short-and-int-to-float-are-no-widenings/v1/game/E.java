package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record E(byte b, char c, int i, long l, long m, Integer box, float f, boolean z) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record E(float z, float nan, float min, char c, byte b, short s, int i, int d) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record E(char b, short c, float i, double l, float m, int box, long f, int z) {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record R(List<String> l, String s, Mode[] ms, Mode m, float[][] f) {}

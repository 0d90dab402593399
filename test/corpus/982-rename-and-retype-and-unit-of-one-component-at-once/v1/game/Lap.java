package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public record Lap(@Unit("ms") int time, int pit, float f, String s) {}

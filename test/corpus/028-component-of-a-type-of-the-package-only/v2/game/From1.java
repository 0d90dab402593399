package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Migrates(1) final class From1 extends V1.Migration { @Override protected int n(V1.Odd o) { return 1; } }
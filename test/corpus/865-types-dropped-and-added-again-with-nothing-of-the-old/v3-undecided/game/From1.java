package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
@Dropped(value = "L.k", reason = "no longer asked for")
@Dropped(value = "Main.m", reason = "no longer asked for")
final class From1 extends V1.Migration {}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@Migrates(2)
@Dropped(value = "D.bb", reason = "x")
@Dropped(value = "D.c", reason = "x")
@Dropped(value = "D.n", reason = "x")
@Dropped(value = "D.e", reason = "x")
@Dropped(value = "D.f", reason = "x")
@Dropped(value = "D.g", reason = "x")
@Dropped(value = "D.h", reason = "x")
@Dropped(value = "D.i", reason = "x")
@Dropped(value = "D.j", reason = "x")
@Dropped(value = "D.k", reason = "x")
@Dropped(value = "D.l", reason = "x")
@Dropped(value = "D.m", reason = "x")
@Dropped(value = "D.d", reason = "x")
@Dropped(value = "D.o", reason = "x")
@Dropped(value = "D.p", reason = "x")
final class From2 extends V2.Migration {}

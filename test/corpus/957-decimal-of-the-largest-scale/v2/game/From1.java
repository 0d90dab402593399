package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;

@Migrates(1)
@Renamed(from = "D.b", to = "bb")
@Renamed(from = "D.d", to = "n")
@Renamed(from = "D.n", to = "d")
@Dropped(value = "Main.x", reason = "x")
final class From1 extends V1.Migration {
  @Override protected String s(V1.Main old) { V1.D d = old.d().get(); return d.a() + " " + d.b() + " " + d.c() + " " + d.d() + " " + d.e() + " " + d.f() + " " + d.g() + " " + d.h() + " " + d.i() + " " + d.j() + " " + d.k() + " " + d.l().unscaledValue() + " " + d.l().scale() + " " + d.m().bitLength() + " " + d.n() + " " + d.n().getZone().getClass().getSimpleName() + " " + d.o() + " " + d.p() + " " + d.g().getClass().getSimpleName(); }
}

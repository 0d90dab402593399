package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Migrates(1)  final class From1 extends V1.Migration { @Override protected List<String> l(V1.O old) { return program().zs().stream().map(q -> "x").toList(); } }
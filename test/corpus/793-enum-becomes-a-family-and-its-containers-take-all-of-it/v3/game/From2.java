package game;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
@Migrates(2)

final class From2 extends V2.Migration {
@Override protected int n(V2.Main old) { old.m().put(new Run(1, Flat.IDLE), Set.of()); old.e().add(new Run(2, Flat.STOP)); return 1; }
}

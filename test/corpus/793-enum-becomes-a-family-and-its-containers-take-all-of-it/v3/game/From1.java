package game;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
@Migrates(1)

final class From1 extends V1.Migration {
@Override protected Mode make(V1.Mode old) { switch (old) { case RUN: return new Run(-0.0, Flat.IDLE); case STOP: return Flat.STOP; default: return Flat.IDLE; } }
}

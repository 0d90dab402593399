package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.util.function.*;
import java.math.*;

@HotState public final class Main implements HotProgram {
private final Hot<Set<Integer>> t=Hot.of(Set.of());public void start(){}
 public void step(){} }

@Migrates(2)
final class From2 extends V2.Migration {
@Override protected Set<Integer> t(V2.Main old) { var s=new TreeSet<>(old.t()); s.add(old.n()); return s; }
}

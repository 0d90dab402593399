package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.util.function.*;
import java.math.*;

@HotState public final class Main implements HotProgram {
private final Hot<Integer> n=Hot.of(1);
final Hot<Long> t=Hot.of(5L);private final Hot<Optional<Integer>> z=Hot.of(Optional.empty());
 public void start(){} public void step(){} }

@Migrates(2)
final class From2 extends V2.Migration {
@Override protected Main make(V2.Main old) { Main m=super.make(old); m.t.set(old.t()/1000); return m; }
}

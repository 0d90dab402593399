package game;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected String who(V2.Main o) {
    Ship[] a = o.g().get().ts();
    Ship[] b = o.g().get().o().get();
    Ship[][] c = o.g().get().tt();
    int[][] d = o.i().get().ts();
    int[][][] e = o.i().get().tt();
    String[] f = o.s().get().ts();
    String[][] h = o.s().get().tt();
    List<Ship>[] k = o.l().get().ts();
    List<Ship>[][] m = o.l().get().tt();
    return "" + a.length + b.length + c.length + d.length + e.length + f.length + h.length
        + k.length + m.length;
  }
}

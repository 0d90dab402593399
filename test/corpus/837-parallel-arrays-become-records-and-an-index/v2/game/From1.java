package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Pt> parts(V1.Main old) {
    List<Pt> r = new ArrayList<>();
    for (int i = 0; i < old.xs().length; i++) r.add(new Pt(old.xs()[i], old.ys()[i], old.hps()[i]));
    return r;
  }

  @Override
  protected Map<String, Integer> index(V1.Main old) {
    Map<String, Integer> r = new HashMap<>();
    for (String s : old.names()) r.put(s, r.size());
    return r;
  }
}

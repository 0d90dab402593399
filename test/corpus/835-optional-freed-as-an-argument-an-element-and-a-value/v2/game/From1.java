package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Box<Integer> b(V1.Main old) {
    return new Box<>(old.b().v().orElse(0));
  }

  @Override
  protected List<Integer> a(V1.Main old) {
    return old.a().stream().map(o -> o.orElse(0)).toList();
  }

  @Override
  protected Map<String, String> m(V1.Main old) {
    Map<String, String> r = new HashMap<>();
    old.m().forEach((k, v) -> r.put(k, v.orElse("d")));
    return r;
  }
}

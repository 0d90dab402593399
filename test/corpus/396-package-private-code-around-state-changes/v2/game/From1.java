package game;

import dev.hearth.annotations.Migrates;
import java.util.function.Function;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String t(V1.Main old) {
    Function<Ship, String> f = Named::all;
    return f.apply(old.l().get(0));
  }
}

package game;

import dev.hearth.annotations.Migrates;
import java.util.Map;
import java.util.Optional;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected int n(V2.Main old) {
    Long[] a = old.g().get().ts();
    Long[] b = old.g().get().m()[0].get(1L);
    return a.length + b.length;
  }

  @Override
  protected Optional<G<Optional<Long>>> g(V2.Main old) {
    return old.g()
        .map(
            q ->
                new G<Optional<Long>>(
                    new Optional[] {Optional.of(q.ts()[0])}, new Map[] {Map.of()}));
  }
}

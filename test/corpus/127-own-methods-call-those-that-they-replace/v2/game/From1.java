package game;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long a(V1.S old) {
    return super.a(old) + 1;
  }

  @Override
  protected List<Long> b(V1.S old) {
    List<Long> l = new ArrayList<>(super.b(old));
    l.add(a(old));
    return l;
  }

  @Override
  protected Optional<String> c(V1.S old) {
    return super.c(old).or(() -> Optional.of("none"));
  }

  @Override
  protected long d(V1.S old) {
    return a(old) + b(old).size();
  }
}

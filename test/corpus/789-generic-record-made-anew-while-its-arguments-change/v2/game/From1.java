package game;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import java.util.List;

@Migrates(1)
@Renamed(from = "A", to = "B")
final class From1 extends V1.Migration {
  @Override
  protected String n(V1.K old) {
    return "k" + old.n();
  }

  @Override
  protected int m(V1.G old) {
    return 9;
  }

  @Override
  protected <T> Cup<?> make(V1.Box<T> old) {
    return new Cup<>(List.of(old.v()));
  }
}

package ring;

import dev.hearth.annotations.Migrates;
import java.util.List;
import java.util.Optional;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Node> next(V1.Node old) {
    return Optional.of(migrate(old.next().get(0)));
  }

  @Override
  protected List<Node> far(V1.Node old) {
    return List.of(migrate(old.next().get(1)));
  }
}

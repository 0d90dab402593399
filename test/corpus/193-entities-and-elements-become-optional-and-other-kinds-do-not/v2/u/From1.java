package u;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Guard> maybe(V1.Post old) {
    return old.maybe().map(this::migrate).stream().toList();
  }

  @Override
  protected Box<List<Guard>> many(V1.Main old) {
    return new Box<>(List.of(migrate(old.many().v()), migrate(old.box().v())));
  }
}

package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Animal> pal(V1.Dog old) {
    return old.pal().map(this::migrate);
  }

  @Override
  protected List<Animal> l(V1.Main old) {
    return old.l().stream().<Animal>map(this::migrate).toList();
  }

  @Override
  protected Map<Place, Animal> m(V1.Main old) {
    Map<Place, Animal> m = new HashMap<>();
    old.m().forEach((at, dog) -> m.put(migrate(at), migrate(dog)));
    return m;
  }
}

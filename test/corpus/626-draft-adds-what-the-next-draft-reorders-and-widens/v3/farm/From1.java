package farm;

import dev.hearth.annotations.Migrates;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long weight(V1.Cow old) {
    return (long) old.kg();
  }

  @Override
  protected Set<String> tags(V1.Cow old) {
    return new LinkedHashSet<>(List.of(old.name(), "cow"));
  }

  @Override
  protected Breed OLD(V1.Breed old) {
    return Breed.NEW;
  }
}

package kin;

import dev.hearth.annotations.Migrates;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<Person> parent(V1.Person old) {
    return program().people().stream()
        .filter(person -> person.children().contains(old))
        .findFirst()
        .map(this::migrate);
  }

  /** Ordered, as the new code wants it. */
  @Override
  protected Set<String> nicknames(V1.Person old) {
    return new LinkedHashSet<>(List.of(old.name() + "ster", "dear " + old.name()));
  }
}

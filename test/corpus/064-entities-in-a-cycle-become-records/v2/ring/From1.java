package ring;

import dev.hearth.annotations.Migrates;

/** Right for a chain of links, and not to be carried out where they are a ring. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Link make(V1.Link old) {
    return new Link(old.name(), old.next().map(this::migrate));
  }
}

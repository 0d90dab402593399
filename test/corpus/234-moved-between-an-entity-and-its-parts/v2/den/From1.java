package den;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

/** The fur is carried, and has only its age put in its place afterwards. */
@Migrates(1)
@Dropped(value = "Fur.colour", reason = "moved to Fox")
final class From1 extends V1.Migration {
  @Override
  protected String colour(V1.Fox old) {
    return old.fur().colour();
  }

  @Override
  protected Fur fur(V1.Fox old) {
    return new Fur(super.fur(old).thickness(), old.age());
  }

  @Override
  protected int age(V1.Fur old) {
    return -1;
  }
}

package tour;

import dev.hearth.annotations.Migrates;
import tour.Tour.Guide;

/** One and the same guide speaks another language on each trip. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Guide guide(V1.Tour_Trip old) {
    return old.guide() == null
        ? new Guide("?", old.language())
        : new Guide(old.guide().name(), old.language());
  }

  /** For a guide without a trip, of whom there is none. */
  @Override
  protected String language(V1.Tour_Guide old) {
    return "en";
  }
}

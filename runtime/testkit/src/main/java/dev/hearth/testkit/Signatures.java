package dev.hearth.testkit;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Tells entities apart by what they hold, as far as that can be told, so that what holds them in no
 * order can be put into one.
 *
 * <p>In each round an entity is what its handles hold, with the entities there as they were in the
 * round before; until that tells no more of them apart.
 */
final class Signatures {
  private static final int MOST_ROUNDS = 16;

  private Signatures() {}

  /** A text for each of {@code entities}. */
  static Function<Object, String> of(Shape shape, boolean byOrder, List<Object> entities) {
    IdentityHashMap<Object, String> round = new IdentityHashMap<>();
    entities.forEach(entity -> round.put(entity, shape.typeName(entity) + " @"));
    IdentityHashMap<Object, String> known = round;
    int told = distinct(known);
    for (int i = 0; i < MOST_ROUNDS && told < entities.size(); i++) {
      IdentityHashMap<Object, String> next = next(shape, byOrder, entities, known);
      int now = distinct(next);
      if (now == told) {
        break;
      }
      told = now;
      known = next;
    }
    IdentityHashMap<Object, String> last = known;
    return entity -> Objects.requireNonNull(last.get(entity));
  }

  private static IdentityHashMap<Object, String> next(
      Shape shape, boolean byOrder, List<Object> entities, IdentityHashMap<Object, String> known) {
    Content content =
        new Content(shape, byOrder, entity -> Objects.requireNonNull(known.get(entity)));
    IdentityHashMap<Object, String> next = new IdentityHashMap<>();
    for (Object entity : entities) {
      next.put(entity, "@" + content.ofHandles(entity));
    }
    return next;
  }

  private static int distinct(IdentityHashMap<Object, String> texts) {
    return new HashSet<>(texts.values()).size();
  }
}

package dev.hearth.migrate;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries generic records of one kind, at one change of their arguments, that hold more of their
 * kind: remembers what became of each, and goes through long lists of them before they are made.
 */
final class Linked<A, B> {
  private final Driver driver;
  private final BiConsumer<A, Consumer<A>> links;
  private final BiFunction<A, Function<A, @Nullable B>, B> carry;
  private final Memo memo = new Memo();
  private final GraphWalk walk = new LinksFirst();

  Linked(
      Driver driver,
      BiConsumer<A, Consumer<A>> links,
      BiFunction<A, Function<A, @Nullable B>, B> carry) {
    this.driver = driver;
    this.links = links;
    this.carry = carry;
  }

  /** What becomes of a record; the same when asked again. */
  @SuppressWarnings("unchecked") // it is what carry gave
  @Nullable B of(@Nullable A old) {
    if (old == null) {
      return null;
    }
    Object known = memo.get(old);
    if (known == null && driver.isDeep()) {
      walk.walk(old);
      known = memo.get(old);
    }
    if (known == Mark.OPEN) {
      throw MigrationException.of(old, "it holds itself. Only an entity may be part of a cycle");
    }
    return known == null || known == Mark.MET ? made(old) : (B) known;
  }

  private B made(A old) {
    memo.put(old, Mark.OPEN);
    B made = null;
    try {
      made = driver.making(old, () -> carry.apply(old, this::of));
      return made;
    } finally {
      memo.put(old, made);
    }
  }

  /** What a record holds before the record. */
  private final class LinksFirst extends GraphWalk {
    @Override
    @SuppressWarnings("unchecked") // only records of the kind are pushed
    boolean enter(Object record) {
      if (memo.get(record) != null) {
        return false;
      }
      memo.put(record, Mark.MET);
      links.accept(
          (A) record,
          link -> {
            if (link != null && memo.get(link) == null) {
              push(link);
            }
          });
      return true;
    }

    @Override
    @SuppressWarnings("unchecked") // only records of the kind are pushed
    void leave(Object record) {
      if (memo.get(record) == Mark.MET) {
        made((A) record);
      }
    }
  }
}

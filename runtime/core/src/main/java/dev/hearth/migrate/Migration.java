package dev.hearth.migrate;

import org.jspecify.annotations.Nullable;

/**
 * What every generated {@code V<n>.Migration} extends.
 *
 * <pre>{@code
 * @Migrates(1)
 * final class From1 extends V1.Migration {
 *   @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
 * }
 *
 * Ship ship = new From1().migrate(new V1.Ship(new Vec(0, 0), 3, 4));   // in a test
 * }</pre>
 *
 * <p>A migration remembers: asked twice for the same object it gives the same one, and so it holds
 * on to all that it has migrated. It is for one thread at a time. What it does not inherit cannot
 * clash with the name of a component: all that is not private to this package has a {@code $}.
 */
public abstract class Migration {
  private final Driver driver;

  /**
   * For generated code.
   *
   * @param types the classes that have a {@code migrate}, in the order of {@link #migrate$}
   */
  protected Migration(Class<?>... types) {
    this.driver = new Driver(this, types);
  }

  /**
   * An entity that is the same in the next version. A class that was written when the next version
   * was today asks for it as for any other, since today's entities are never those of a version.
   *
   * @return {@code old}
   * @throws MigrationException when it is not the same there: it was asked for by another type than
   *     its own
   */
  protected final <E extends View> @Nullable E migrate(@Nullable E old) {
    return staying(old);
  }

  /** The same for a record, which may hold such an entity. */
  protected final <R extends Record> @Nullable R migrate(@Nullable R old) {
    return staying(old);
  }

  private <T> @Nullable T staying(@Nullable T old) {
    if (old != null && !driver.types().stays(old)) {
      throw MigrationException.of(
          old, "migrate was called with what is declared as any record or entity, not as its type");
    }
    return old;
  }

  /**
   * For generated code: calls the {@code migrate} of the class at {@code type}.
   *
   * @param old an object of that class
   */
  protected abstract @Nullable Object migrate$(int type, Object old);

  /**
   * For generated code: whether an object is the view of a whole program.
   *
   * @param old an object of one of the classes that have a {@code migrate}
   */
  protected boolean isProgram$(Object old) {
    return false;
  }

  /**
   * For generated code: the view of the old program.
   *
   * @throws IllegalStateException when no whole program is being migrated
   */
  protected final Object program$() {
    return driver.program();
  }

  Driver driver() {
    return driver;
  }
}

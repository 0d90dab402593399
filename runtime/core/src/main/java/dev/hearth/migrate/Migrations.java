package dev.hearth.migrate;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Makes migrations by the names of their classes. */
final class Migrations {
  private Migrations() {}

  /**
   * A new migration, which remembers nothing yet.
   *
   * @throws MigrationException when it cannot be made
   */
  static Migration create(String name, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Migration) constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw Failures.refusal(
          "the constructor of " + name, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new MigrationException(
          "the migration "
              + name
              + " cannot be made: it needs a no-argument constructor, and all"
              + " that is undecided decided ("
              + e
              + ")",
          e);
    }
  }
}

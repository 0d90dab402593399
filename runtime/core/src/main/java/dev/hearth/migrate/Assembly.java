package dev.hearth.migrate;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts state together from parts that come one by one, as from a file.
 *
 * <pre>{@code
 * Assembly assembly = new Assembly(route);
 * Object ship = assembly.create(shipClass);
 * Object list = assembly.collection(ContainerForm.prototype("ArrayList"), elements);
 * shipClass.set(ship, 0, list);
 * assembly.filled(shipClass);
 * assembly.finish();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Assembly {
  private final Settling settling = new Settling();
  private final Rebuilding in;

  /** For state that is to go along {@code route}. */
  public Assembly(Route route) {
    this.in = new Into(route.classes().loader(), !route.isDirect(), settling);
  }

  private record Into(ClassLoader loader, boolean standsIn, Settling settling)
      implements Rebuilding {
    @Override
    public Class<?> successor(Class<?> old) {
      return old;
    }

    @Override
    public void placed(Object container) {
      settling.placed(container);
    }
  }

  /**
   * A new entity, whose handles are still to be set.
   *
   * @throws MigrationException when its constructor throws
   */
  public Object create(EntityClass type) {
    Object entity = type.create();
    settling.created(type);
    return entity;
  }

  /** All handles of an entity are set. */
  public void filled(EntityClass type) {
    settling.filled(type);
  }

  /**
   * A collection like {@code prototype}.
   *
   * @throws MigrationException when two elements of a set are equal
   */
  public Object collection(Object prototype, @Nullable Object[] elements) {
    return CollectionRebuild.like((Collection<?>) prototype, elements, elements, in);
  }

  /**
   * A map like {@code prototype}.
   *
   * @throws MigrationException when two keys are equal
   */
  public Object map(Object prototype, @Nullable Object[] keys, @Nullable Object[] values) {
    return MapRebuild.like((Map<?, ?>) prototype, keys, keys, values, in);
  }

  /**
   * All is there.
   *
   * @throws MigrationException when a container holds entities at the wrong place
   */
  public void finish() {
    settling.verify();
  }
}

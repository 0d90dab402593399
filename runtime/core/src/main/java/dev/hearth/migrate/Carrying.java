package dev.hearth.migrate;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries containers over within the migration that the thread is in, if it is in one. */
record Carrying(@Nullable Driver driver, Function<Object, @Nullable Object> each)
    implements Rebuilding {

  static <A> Object collection(Collection<A> from, Function<? super A, ?> each) {
    Carrying carrying = of(each);
    Kept kept = carrying.kept(from.size());
    Object known = kept == null ? null : kept.of(from);
    if (known != null) {
      return known;
    }
    @Nullable Object[] old = from.toArray();
    @Nullable Object[] now = carrying.all(kept, 0, old, carrying.each());
    try {
      Object made = CollectionRebuild.like(from, old, now, carrying);
      keep(kept, from, made, new @Nullable Object[][] {old}, new @Nullable Object[][] {now});
      return made;
    } catch (MigrationException e) {
      throw e.about(from);
    }
  }

  static <K, V> Object map(
      Map<K, V> from, Function<? super K, ?> key, Function<? super V, ?> value) {
    Carrying carrying = of(key);
    Kept kept = carrying.kept(from.size());
    Object known = kept == null ? null : kept.of(from);
    if (known != null) {
      return known;
    }
    OldEntries old = OldEntries.of(from);
    @Nullable Object[] keys = carrying.all(kept, 0, old.keys(), carrying.each());
    @Nullable Object[] values = carrying.all(kept, 1, old.values(), of(value).each());
    try {
      Object made = MapRebuild.like(from, old.keys(), keys, values, carrying);
      keep(
          kept,
          from,
          made,
          new @Nullable Object[][] {old.keys(), old.values()},
          new @Nullable Object[][] {keys, values});
      return made;
    } catch (MigrationException e) {
      throw e.about(from);
    }
  }

  @SuppressWarnings("unchecked") // it is given the elements that it is meant for
  private static Carrying of(Function<?, ?> each) {
    return new Carrying(Driver.current(), (Function<Object, @Nullable Object>) each);
  }

  private @Nullable Kept kept(int size) {
    return driver == null ? null : driver.kept(size);
  }

  private static void keep(
      @Nullable Kept kept,
      Object from,
      Object made,
      @Nullable Object[][] old,
      @Nullable Object[][] now) {
    if (kept != null) {
      kept.keep(from, made, old, now);
    }
  }

  private @Nullable Object[] all(
      @Nullable Kept kept,
      int part,
      @Nullable Object[] old,
      Function<Object, @Nullable Object> each) {
    if (kept != null && kept.hasParts() && !(each instanceof WithNull)) {
      return kept.part(part, old, each);
    }
    return driver == null ? mapped(old, each) : driver.each(old, each);
  }

  static @Nullable Object[] mapped(
      @Nullable Object[] old, Function<Object, ? extends @Nullable Object> each) {
    @Nullable Object[] now = new @Nullable Object[old.length];
    for (int i = 0; i < old.length; i++) {
      Object element = old[i];
      now[i] = element == null && !(each instanceof WithNull) ? null : each.apply(element);
    }
    return now;
  }

  @Override
  public @Nullable Class<?> successor(Class<?> old) {
    return driver == null ? tried(old) : driver.types().successor(old);
  }

  /** Outside of a migration, in a test of a hole, only the constants themselves can tell. */
  private @Nullable Class<?> tried(Class<?> old) {
    for (Object constant : old.getEnumConstants()) {
      if (each.apply(constant) instanceof Enum<?> now) {
        return now.getDeclaringClass();
      }
    }
    return null;
  }

  @Override
  public @Nullable ClassLoader loader() {
    return driver == null ? null : driver.types().loader();
  }

  @Override
  public boolean standsIn() {
    return driver == null || driver.standsIn();
  }

  @Override
  public void placed(Object container) {
    if (driver != null) {
      driver.placed(container);
    }
  }
}

package dev.hearth.migrate;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Copies a map of any kind. */
enum MapStep implements Step.Value {
  INSTANCE;

  @Override
  public void children(Object object, Consumer<Object> to) {
    ((Map<?, ?>) object)
        .forEach(
            (key, value) -> {
              to.accept(key);
              to.accept(value);
            });
  }

  @Override
  public Object make(Copy copy, Object object) {
    OldEntries old = OldEntries.of((Map<?, ?>) object);
    @Nullable Object[] keys = copy.copied(old.keys());
    @Nullable Object[] values = copy.copied(old.values());
    boolean same = keys == old.keys() && values == old.values();
    return same && ContainerKind.of(object).isConstant()
        ? object
        : MapRebuild.like((Map<?, ?>) object, old.keys(), keys, values, copy);
  }
}

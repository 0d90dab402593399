package dev.hearth.migrate;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Copies a collection of any kind. */
enum CollectionStep implements Step.Value {
  INSTANCE;

  @Override
  public void children(Object object, Consumer<Object> to) {
    ((Collection<?>) object).forEach(to);
  }

  @Override
  public Object make(Copy copy, Object object) {
    @Nullable Object[] old = ((Collection<?>) object).toArray();
    @Nullable Object[] now = copy.copied(old);
    boolean stays = now == old && ContainerKind.of(object).isConstant();
    return stays ? object : CollectionRebuild.like((Collection<?>) object, old, now, copy);
  }
}

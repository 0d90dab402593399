package dev.hearth.migrate;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Copies a collection of any kind. */
enum CollectionStep implements Step {
  INSTANCE;

  @Override
  public Object open(Copy copy, Object object) {
    return Elements.of((Collection<?>) object);
  }

  @Override
  public void enter(Copy copy, Object object, Object opened) {
    ((Elements) opened).visit(copy);
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    @Nullable Object[] old = ((Elements) opened).old();
    @Nullable Object[] now = ((Elements) opened).copied(copy);
    boolean stays = now == old && ContainerKind.of(object).isConstant();
    return stays ? object : CollectionRebuild.like((Collection<?>) object, old, now, copy);
  }
}

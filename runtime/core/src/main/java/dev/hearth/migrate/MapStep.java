package dev.hearth.migrate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a map of any kind. */
enum MapStep implements Step {
  INSTANCE;

  @Override
  public Object open(Copy copy, Object object) {
    return Elements.of((Map<?, ?>) object);
  }

  @Override
  public void enter(Copy copy, Object object, Object opened) {
    ((Elements) opened).visit(copy);
  }

  @Override
  public Object leave(Copy copy, Object object, Object opened) {
    @Nullable Object[] old = ((Elements) opened).old();
    @Nullable Object[] now = ((Elements) opened).copied(copy);
    if (now == old && ContainerKind.of(object).isConstant()) {
      return object;
    }
    return MapRebuild.like(
        (Map<?, ?>) object,
        Elements.half(old, 0),
        Elements.half(now, 0),
        Elements.half(now, 1),
        copy);
  }
}

package dev.hearth.migrate;

import dev.hearth.HotProgram;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a driver keeps to fill entities again, when it migrates beside the program that has them.
 */
final class LiveDriving {
  private final Locality locality;
  private final Deferrals deferrals;
  private final Map<Class<?>, BiConsumer<Object, Handles>> fills = new HashMap<>();

  /** Those of programs, whose initialisers can be asked for. */
  private final IdentityHashMap<Object, Handles> first = new IdentityHashMap<>();

  private final IdentityHashMap<Object, Map<Integer, Kept>> kept = new IdentityHashMap<>();

  LiveDriving(Locality locality, Deferrals deferrals) {
    this.locality = locality;
    this.deferrals = deferrals;
  }

  Locality locality() {
    return locality;
  }

  Deferrals deferrals() {
    return deferrals;
  }

  /** An entity is there, and is to be filled. */
  void created(Handles handles) {
    fills.putIfAbsent(handles.old().getClass(), handles.filler());
    if (handles.entity() instanceof HotProgram) {
      first.put(handles.entity(), handles);
    }
  }

  /** What fills an entity once more. */
  Handles again(Filling filling, Object old, Object entity, EntityClass type) {
    BiConsumer<Object, Handles> fill =
        Objects.requireNonNull(fills.get(old.getClass()), "it was created");
    Handles before = first.get(entity);
    return before == null
        ? new Handles(filling, old, entity, type, type.handles(), fill)
        : new Handles(filling, old, entity, type, type.handles(), fill, before.initial());
  }

  /**
   * What is known of a container of {@code size} for the handle that is being made. Only of the
   * outermost, as what is within has no name; and not where the user's code may have changed it.
   */
  @Nullable Kept kept(Handles handles, int size) {
    int place = handles.current();
    if (place < 0 || !handles.isFirstContainer() || size < Kept.MANY) {
      return null;
    }
    String name = handles.type().names().get(place);
    return locality.isOverridden(handles.old().getClass(), name)
        ? null
        : kept.computeIfAbsent(handles.old(), old -> new HashMap<>())
            .computeIfAbsent(place, p -> new Kept());
  }

  /** Whether an entity can be filled beside the program; what of it cannot is put off. */
  boolean canFill(Handles handles) {
    if (deferrals.isPaused()) {
      return true;
    }
    if (handles.old() instanceof View view && view.unfilled$() != null) {
      return false;
    }
    locality.farHandles(handles.old().getClass(), handles.type()).stream().forEach(handles::putOff);
    return true;
  }
}

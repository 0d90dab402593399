package dev.hearth.migrate;

import dev.hearth.HotProgram;
import java.util.BitSet;
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

  /** Those of the last entity, as many are of one class. */
  private Class<?> lastType = Object.class;

  private BitSet lastFar = new BitSet();
  private @Nullable BiConsumer<Object, Handles> lastFill;

  /** What sets the handles of one entity after the other: there are many, each for a moment. */
  private @Nullable Handles direct;

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
    lookAt(handles.old(), handles.type());
    if (lastFill == null) {
      lastFill = handles.filler();
      fills.put(lastType, lastFill);
    }
    if (handles.entity() instanceof HotProgram) {
      first.put(handles.entity(), handles);
    }
  }

  /** What fills an entity once more. */
  Handles again(Filling filling, Object old, Object entity, EntityClass type) {
    BiConsumer<Object, Handles> fill = fill(old, type);
    Handles before = entity instanceof HotProgram ? first.get(entity) : null;
    return before == null
        ? new Handles(filling, old, entity, type, type.handles(), fill)
        : new Handles(filling, old, entity, type, type.handles(), fill, before.initial());
  }

  /**
   * What sets the handles of an entity once more at once. Its own code may ask for no entity
   * meanwhile: it could read handles that are not set yet.
   *
   * @return null where that is not so plain: when it is not filled, or other code than of the kind
   *     that reads its argument only has a part in it
   */
  @Nullable Handles direct(Filling filling, Object old, Object entity, EntityClass type) {
    boolean plain =
        !(entity instanceof HotProgram)
            && !(deferrals.isPaused() && locality.isAnyFar())
            && isNear(old, type);
    if (!plain || type.unfilled(entity) != null) {
      return null;
    }
    BiConsumer<Object, Handles> fill = fill(old, type);
    Handles handles = direct;
    if (handles == null || !handles.isFor(filling, type)) {
      handles = Handles.direct(filling, old, entity, type, fill);
      direct = handles;
    } else {
      handles.of(old, entity, fill);
    }
    return handles;
  }

  private BiConsumer<Object, Handles> fill(Object old, EntityClass type) {
    lookAt(old, type);
    return Objects.requireNonNull(lastFill, "it was created");
  }

  /** Whether none of its handles is made by user code that reads on from {@code old}. */
  boolean isNear(Object old, EntityClass type) {
    return far(old, type).isEmpty();
  }

  private BitSet far(Object old, EntityClass type) {
    lookAt(old, type);
    return lastFar;
  }

  /** Has at hand what is known of entities of that class. */
  private void lookAt(Object old, EntityClass type) {
    if (old.getClass() != lastType) {
      lastType = old.getClass();
      lastFar = locality.farHandles(lastType, type);
      lastFill = fills.get(lastType);
    }
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

  /** Puts off those handles of an entity that the user's code makes of more than itself. */
  void putOff(Handles handles) {
    if (!deferrals.isPaused()) {
      BitSet far = far(handles.old(), handles.type());
      if (!far.isEmpty()) {
        far.stream().forEach(handles::putOff);
      }
    }
  }
}

package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a copy reads state that the program goes on writing.
 *
 * <p>A handle is read as it is, and again when it is written: {@link #written} finds whose it is.
 * What it holds cannot change, but for containers: those are read by the thread that steps, for a
 * {@link Cell}. All that stands nowhere near a handle, as a list in a record, is left to the pause.
 *
 * <p>For one thread at a time; what is said to be for the thread that steps is called while the
 * other waits.
 */
final class LiveReads {
  /** In the pause so many containers are compared again, with so many elements. */
  private static final int MOST = 1000;

  private static final int MOST_ELEMENTS = 4_000_000;

  private final Deferrals deferrals;
  private final List<Owned> met = new ArrayList<>();
  private final DirtySet dirty = new DirtySet();
  private final IdentityHashMap<Object, Cell> cells = new IdentityHashMap<>();
  private List<Cell> wanted = new ArrayList<>();
  private int elements;

  /** How many entities are known to be there. */
  private int expected;

  LiveReads(Deferrals deferrals) {
    this.deferrals = deferrals;
  }

  Deferrals deferrals() {
    return deferrals;
  }

  /** So many entities more are there. */
  void expect(int more) {
    expected += more;
  }

  /** An entity is met, of which {@code step} has made {@code twin}. */
  Owned met(Object entity, Object twin, EntityStep step) {
    Owned owned = new Owned(entity, twin, step, met.size());
    met.add(owned);
    return owned;
  }

  /** How many entities are known to be there, met or not. */
  int expected() {
    return expected;
  }

  /** What was made of an entity, by one of its handles; null when it was not met yet. */
  @Nullable Object twin(Object entity, Object handle) {
    Owned owned = owner(handle);
    return owned != null && owned.entity() == entity ? owned.twin() : null;
  }

  /** What was noted last, be it of an earlier take-over; null when that is none of these. */
  private @Nullable Owned owner(Object handle) {
    int place = place(handle);
    return place < 0 ? null : met.get(place);
  }

  /** Where that is among those that were met; negative when it is none of these. */
  private int place(Object handle) {
    int owner = HotValue.owner(handle);
    return owner <= met.size() ? owner - 1 : -1;
  }

  /**
   * Notes whose a handle is.
   *
   * @throws MigrationException when it is another's, too: the two cannot be told apart by it
   */
  void owns(Owned entity, Object handle) {
    Owned other = owner(handle);
    if (other != null && other != entity && other.has(handle)) {
      throw new MigrationException("two entities have the same handle");
    }
    HotValue.own(handle, entity.place() + 1);
  }

  /** How many entities have been met. */
  int entities() {
    return met.size();
  }

  /**
   * A handle was written. Where its entity has not been met, it will be read after that anyway;
   * what an earlier take-over noted in it may have some other entity read again, which changes
   * nothing.
   */
  void written(Object handle) {
    int place = place(handle);
    if (place >= 0) {
      dirty.add(place);
    }
  }

  /** An entity is to be read again. */
  void readAgain(Owned entity) {
    dirty.add(entity.place());
  }

  /** Whether no entity is to be read again. */
  boolean areCurrent() {
    return dirty.isEmpty();
  }

  /** How many entities are to be read again. */
  int dirty() {
    return dirty.size();
  }

  /** Those that are to be read again; whoever asks does. */
  List<Owned> takeDirty() {
    return dirty.take(met);
  }

  /** Whether a value can change in place, as far as its class says. */
  static boolean isOpen(Object value) {
    return value.getClass().isArray()
        || (ContainerKind.isContainer(value) && !ContainerKind.of(value).isConstant());
  }

  /** What becomes of an open value that {@code handle} holds, beside the program. */
  Object made(Copy copy, Object value, Object handle) {
    if (!Cell.takes(value)) {
      throw deferrals.one();
    }
    Cell cell = cell(value);
    cell.heldBy(handle);
    Object made = cell.made(copy);
    if (made == null) {
      throw deferrals.one();
    }
    return made;
  }

  private Cell cell(Object value) {
    Cell cell = cells.get(value);
    if (cell == null) {
      cell = new Cell(value);
      cells.put(value, cell);
      wanted.add(cell);
    }
    return cell;
  }

  /** What became of an open value, as it is in the pause; null when that has to be made now. */
  @Nullable Object now(Copy copy, Object value) {
    Cell cell = cells.get(value);
    return cell == null ? null : cell.now(copy);
  }

  List<Cell> cells() {
    return new ArrayList<>(cells.values());
  }

  /** Whether there are containers to be looked at. */
  boolean wantsMore() {
    return !wanted.isEmpty();
  }

  /** Expects that {@code value} will be met. For the thread that steps. */
  void expect(Object value) {
    if (Cell.takes(value)) {
      cell(value);
    }
  }

  /** Looks at the containers that were met, as far as that takes little. For that thread, too. */
  void look() {
    int left = wanted.size() > MOST ? 0 : MOST_ELEMENTS - elements;
    for (Cell cell : wanted) {
      int size = left == 0 ? 0 : cell.size();
      if (size < left) {
        cell.look();
        left -= size;
        elements += size;
      } else {
        cell.giveUp();
      }
    }
    wanted = new ArrayList<>();
  }
}

package dev.hearth.migrate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a copy reads state that the program goes on writing.
 *
 * <p>A handle is read as it is, and again when it is written: {@link #ownerOf} says whose it is.
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
  private final Memo owners = new Memo();
  private final IdentityHashMap<Object, Cell> cells = new IdentityHashMap<>();
  private List<Cell> wanted = new ArrayList<>();
  private int elements;

  LiveReads(Deferrals deferrals) {
    this.deferrals = deferrals;
  }

  Deferrals deferrals() {
    return deferrals;
  }

  /** Makes room for {@code more} handles at once. */
  void expect(int more) {
    owners.expect(more);
  }

  /** Notes whose a handle is. */
  void owns(Owned entity, Object handle) {
    owners.put(handle, entity);
  }

  /** How many handles were met. */
  int handles() {
    return owners.size();
  }

  /** The entity of a handle; null when it has not been met. */
  @Nullable Owned ownerOf(Object handle) {
    return (@Nullable Owned) owners.get(handle);
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

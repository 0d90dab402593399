package dev.hearth.migrate;

import dev.hearth.HotProgram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Copies the state of a program that runs on: most of it beside the program, what is written
 * meanwhile again, and the rest in the pause.
 *
 * <p>The result is that of a copy in the pause. A value that cannot change becomes the same
 * whenever it is copied, and an entity one and the same entity, whose handles have in the end what
 * became of what its own have in the end: each of them is read after it was written last.
 */
final class LiveCopy {
  private final HotProgram program;
  private final LiveReads reads;
  private final Copy copy;

  /** Handles that were written, and of which nothing can be made before the pause. */
  private final Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());

  private int round;

  LiveCopy(HotProgram program, LiveReads reads, Copy copy) {
    this.program = program;
    this.reads = reads;
    this.copy = copy;
  }

  /** Expects the containers that the program itself has. For the thread that steps. */
  void begin() {
    EntityStep step = copy.stepOf(program);
    step.values(program, reads::expect);
    reads.look();
  }

  /** Copies what can be copied now, and was not yet. */
  Object pass() {
    return copy.pass(program);
  }

  /** What was put off may be copied now, some of it. */
  void resume() {
    copy.resume();
  }

  /**
   * Copies again what is in {@code handles}.
   *
   * @return the copies of entities that have changed by that
   */
  List<Object> again(Collection<? extends Object> handles) {
    List<Object> changed = new ArrayList<>();
    round++;
    for (Object handle : handles) {
      Owned owner = reads.ownerOf(handle);
      if (owner != null && isChanged(owner, handle) && owner.isFirstChange(round)) {
        changed.add(owner.twin());
      }
    }
    copy.passOn();
    return changed;
  }

  private boolean isChanged(Owned owner, Object handle) {
    try {
      return owner.setAgain(copy, reads, handle);
    } catch (Deferred e) {
      e.noted();
      left.add(handle);
      return false;
    }
  }

  /**
   * Copies the rest, in the pause.
   *
   * @param written the handles that were written and not copied again
   * @return the copies of entities that have changed by that
   */
  Set<Object> settle(Collection<Object> written) {
    Set<Object> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Cell cell : reads.cells()) {
      changed.addAll(again(cell.handles()));
    }
    changed.addAll(again(written));
    changed.addAll(again(left));
    copy.finish();
    return changed;
  }
}

package dev.hearth.migrate;

import dev.hearth.HotProgram;
import java.util.ArrayList;
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

  /** Those of which nothing could be made before the pause of what is in a handle. */
  private final Set<Owned> left = Collections.newSetFromMap(new IdentityHashMap<>());

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
   * Copies again what was written.
   *
   * @return the copies of entities that have changed by that
   */
  List<Object> again() {
    List<Owned> dirty = reads.takeDirty();
    List<Object> changed = new ArrayList<>(dirty.size());
    for (Owned entity : dirty) {
      if (entity.setAgain(copy, reads, left)) {
        changed.add(entity.twin());
      }
    }
    copy.passOn();
    return changed;
  }

  /**
   * Copies the rest, in the pause.
   *
   * @return the copies of entities that have changed by that
   */
  List<Object> settle() {
    for (Cell cell : reads.cells()) {
      cell.handles().forEach(reads::written);
    }
    left.forEach(reads::readAgain);
    List<Object> changed = again();
    copy.finish();
    return changed;
  }
}

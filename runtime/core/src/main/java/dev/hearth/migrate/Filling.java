package dev.hearth.migrate;

import java.util.ArrayDeque;
import java.util.Deque;

/** The entities that were made and are not yet filled: each is in its turn, or when it is read. */
final class Filling {
  /** Whose entities they are. */
  interface Filler {
    /** {@link Handles#call Calls} what fills them, and tells whose fault it is when that throws. */
    void fill(Handles handles);

    /** A handle of them is read, and may lead to many more that are read in their turn. */
    void ahead(Handles handles);

    /** {@link Handles#putOff Puts off} what is not to be filled beside the program. */
    void putOff(Handles handles);

    /** To be thrown where a handle is read that is put off. */
    Deferred deferred();
  }

  private final Deque<Handles> queue = new ArrayDeque<>();
  private final Deque<Handles> putOff = new ArrayDeque<>();
  private final Settling settling = new Settling();
  private final Filler filler;
  private long handles;

  Filling(Filler filler) {
    this.filler = filler;
  }

  void add(Handles entity) {
    queue.add(entity);
    settling.created(entity.type());
  }

  /** Fills what can be filled now, and what is made by that as well. */
  void pass() {
    for (Handles next = queue.poll(); next != null; next = queue.poll()) {
      if (next.isInForce()) {
        filler.putOff(next);
        if (!next.pass()) {
          putOff.add(next);
        }
      }
    }
  }

  /** What was put off is no longer. */
  void resume() {
    putOff.forEach(Handles::resume);
    queue.addAll(putOff);
    putOff.clear();
  }

  /** Fills all, and what is made by that as well. */
  void finish() {
    resume();
    for (Handles next = queue.poll(); next != null; next = queue.poll()) {
      if (next.isInForce()) {
        next.finish();
      }
    }
    settling.verify();
  }

  void placed(Object container) {
    settling.placed(container);
  }

  void fill(Handles handles) {
    filler.fill(handles);
  }

  void ahead(Handles handles) {
    filler.ahead(handles);
  }

  Deferred deferred() {
    return filler.deferred();
  }

  /** From the handles: one is filled. */
  void set() {
    handles++;
  }

  /** How many handles have been filled so far. */
  long handles() {
    return handles;
  }

  /** From the handles: the last of an entity is filled. */
  void filled(EntityClass type) {
    settling.filled(type);
  }
}

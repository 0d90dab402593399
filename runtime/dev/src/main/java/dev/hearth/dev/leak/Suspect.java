package dev.hearth.dev.leak;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A class loader that should be unreachable by now. It is found in a heap dump by this object, and
 * not held by it.
 */
public final class Suspect extends WeakReference<ClassLoader> {
  private static final AtomicLong KEYS = new AtomicLong();

  private final long key = KEYS.incrementAndGet();
  private final int number;

  /**
   * Suspects a loader.
   *
   * @param number of the version that it has loaded
   */
  public Suspect(int number, ClassLoader loader) {
    super(loader);
    this.number = number;
  }

  /** Tells it from others, in a dump as well. */
  long key() {
    return key;
  }

  /** The number of the version. */
  public int number() {
    return number;
  }
}

package dev.hearth.dev.reload;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * A garbage collection that looks at everything. Asking for one may do nothing: until JDK 22, G1
 * leaves it out while any thread is in native code that uses an array, as when it inflates a file.
 */
final class FullCollection {
  private static final int TRIES = 3;

  /** Parts of the names of collectors that look at some of the heap, or of a phase of others. */
  private static final String PARTIAL = ".*(young|concurrent|scavenge|copy|minor|pauses|parnew).*";

  private FullCollection() {}

  /** Collects; false when the JVM did not, which it may do when it is asked later. */
  static boolean made() {
    long before = count();
    for (int i = 0; i < TRIES; i++) {
      System.gc();
      if (count() != before) {
        return true;
      }
    }
    return false;
  }

  private static long count() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(bean -> !isPartial(bean.getName()))
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  static boolean isPartial(String collector) {
    return collector.toLowerCase(Locale.ROOT).matches(PARTIAL);
  }
}

package dev.hearth.dev.load;

import dev.hearth.dev.classfile.ClassLinks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which classes of new code are loaded anew. What has been read of classes is kept, as is
 * the last answer: it is asked for first when there is time, and then when there is none.
 *
 * <p>Safe for use by several threads.
 */
public final class Renewals {
  private Map<String, ClassLinks> links = Map.of();
  private @Nullable Code linked;
  private @Nullable Code before;
  private Set<String> anew = Set.of();

  /** The classes of {@code now} that are loaded anew after {@code last}. */
  @SuppressWarnings("ReferenceEquality") // the very same code, which never changes
  public synchronized Set<String> of(Code last, Code now) {
    if (before != last || linked != now) {
      try {
        links = links(now);
        linked = now;
        anew = Renewal.of(last, now, links);
      } catch (IllegalArgumentException e) {
        links = Map.of(); // of a newer Java than is known here
        linked = null;
        return now.classNames();
      }
      before = last;
    }
    return anew;
  }

  private Map<String, ClassLinks> links(Code now) {
    Map<String, ClassLinks> all = new HashMap<>();
    for (String name : now.classNames()) {
      ClassLinks known = links.get(name);
      boolean same = known != null && linked != null && now.hasSame(name, linked);
      all.put(
          name, same && known != null ? known : ClassLinks.of(now.classFile(name).orElseThrow()));
    }
    return all;
  }
}

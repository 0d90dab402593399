package dev.hearth.dev.load;

import dev.hearth.dev.classfile.ClassLinks;
import dev.hearth.dev.classfile.ClassLinks.Use;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which classes of new code are loaded anew, and which stay as they are loaded.
 *
 * <p>Anew are those that differ, those that name one of them, and those that the JVM ties to one of
 * them: in a package, what only the package may use is not to be used from another loader (JVMS
 * 5.3); nests (5.4.4) and sealed families (5.3.5) are of one loader. So a class that stays meets
 * only classes that stay.
 */
final class Renewal {
  private final Map<String, ClassLinks> links;
  private final Map<String, Set<String>> drags = new HashMap<>();

  /**
   * Code with these classes.
   *
   * @param links of all classes
   */
  Renewal(Map<String, ClassLinks> links) {
    this.links = new HashMap<>(links);
    link();
  }

  /**
   * The classes of {@code now} that are loaded anew after {@code before}.
   *
   * @param now the code with the classes that are known here
   */
  Set<String> anew(Code before, Code now) {
    Set<String> begin = different(before, now);
    Set<String> gone = new HashSet<>(begin);
    gone.removeAll(links.keySet());
    if (!gone.isEmpty()) {
      links.values().stream()
          .filter(each -> !Collections.disjoint(gone, each.names()))
          .forEach(each -> begin.add(each.name()));
    }
    return reached(begin);
  }

  /** What is new, gone, or not what it was; and what could look any of it up. */
  private Set<String> different(Code before, Code now) {
    Set<String> different = new HashSet<>(before.classNames());
    different.addAll(now.classNames());
    different.removeIf(name -> now.hasSame(name, before));
    if (!different.isEmpty()) {
      links.values().stream()
          .filter(ClassLinks::looksUp)
          .forEach(each -> different.add(each.name()));
    }
    return different;
  }

  private Set<String> reached(Set<String> begin) {
    Set<String> reached = new HashSet<>(begin);
    Deque<String> open = new ArrayDeque<>(begin);
    while (!open.isEmpty()) {
      for (String next : drags.getOrDefault(open.remove(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    reached.retainAll(links.keySet());
    return reached;
  }

  private void link() {
    for (ClassLinks each : links.values()) {
      for (String name : each.names()) {
        if (links.containsKey(name)) {
          drag(name, each.name());
        }
      }
      tie(each);
    }
  }

  private void tie(ClassLinks each) {
    outermost(each.name(), each.name());
    each.permitted().forEach(permitted -> tie(each.name(), permitted));
    // In descriptors, too: those of lambdas and records are resolved as types of methods (5.4.3.5).
    for (String used : each.names()) {
      ClassLinks other = links.get(used);
      if (other != null && !other.isPublic()) {
        tie(each.name(), used);
      }
    }
    for (Use use : each.uses()) {
      tieToOwner(each.name(), use.owner(), use.member());
    }
    tieToOverridden(each.name(), each);
  }

  /** All of a nest are named after one of it. */
  private void outermost(String name, String at) {
    int dollar = at.lastIndexOf('$');
    if (dollar > 0) {
      String outer = at.substring(0, dollar);
      tie(name, outer);
      outermost(name, outer);
    }
  }

  /** A member may be declared by any class above the one that it is looked for in. */
  private void tieToOwner(String user, String at, String member) {
    ClassLinks owner = links.get(at);
    if (owner != null) {
      if (owner.members().contains(member)) {
        tie(user, at);
      }
      owner.parents().forEach(parent -> tieToOwner(user, parent, member));
    }
  }

  private void tieToOverridden(String heir, ClassLinks at) {
    for (String parent : at.parents()) {
      ClassLinks above = links.get(parent);
      if (above != null) {
        if (above.overridable()) {
          tie(heir, parent);
        }
        tieToOverridden(heir, above);
      }
    }
  }

  private void tie(String one, String other) {
    if (links.containsKey(one) && links.containsKey(other) && !one.equals(other)) {
      drag(one, other);
      drag(other, one);
    }
  }

  private void drag(String with, String dragged) {
    if (!with.equals(dragged)) {
      drags.computeIfAbsent(with, w -> new HashSet<>()).add(dragged);
    }
  }
}

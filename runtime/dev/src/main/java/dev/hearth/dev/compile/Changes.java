package dev.hearth.dev.compile;

import dev.hearth.dev.classfile.Member;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The declarations that an edit changes, as its text shows them.
 *
 * @param types of these, anything may be another: binary names
 * @param members of other types, the members that are
 */
record Changes(Set<String> types, Map<String, Set<String>> members) {
  /** What the language calls where no source names it. */
  private static final Set<String> UNNAMED = Set.of("iterator", "hasNext", "next", "close");

  /**
   * Compares what a source declares.
   *
   * @param plain the types whose members concern nobody but who names them
   */
  static Changes between(Outline before, Outline now, Predicate<String> plain) {
    Set<String> names = new HashSet<>(before.types().keySet());
    names.addAll(now.types().keySet());
    Set<String> types = new HashSet<>();
    Map<String, Set<String>> members = new HashMap<>();
    for (String name : names) {
      Outline.Type old = before.types().get(name);
      Outline.Type type = now.types().get(name);
      Set<String> differing = old == null || type == null ? Set.of() : old.differing(type);
      boolean small =
          old != null
              && type != null
              && old.hasHeader(type)
              && (differing.isEmpty() || plain.test(name))
              && Collections.disjoint(differing, UNNAMED);
      if (small) {
        members.put(name, differing);
      } else {
        types.add(name);
      }
    }
    return new Changes(types, members);
  }

  /** Both as one. */
  Changes and(Changes other) {
    Set<String> allTypes = new HashSet<>(types);
    allTypes.addAll(other.types);
    Map<String, Set<String>> allMembers = new HashMap<>(members);
    allMembers.putAll(other.members);
    return new Changes(allTypes, allMembers);
  }

  /** Whether no declaration is another. */
  boolean isNone() {
    return types.isEmpty() && members.values().stream().allMatch(Set::isEmpty);
  }

  /** The names of the members that differ, without constructors. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    members.values().forEach(names::addAll);
    names.remove(Member.CONSTRUCTOR);
    return names;
  }

  /** The types of which a constructor differs. */
  Set<String> constructed() {
    Set<String> constructed = new HashSet<>();
    members.forEach(
        (type, changed) -> {
          if (changed.contains(Member.CONSTRUCTOR)) {
            constructed.add(type);
          }
        });
    return constructed;
  }

  /** Whether the text has shown that these members of a type may differ. */
  boolean covers(String type, Set<String> differing) {
    return types.contains(type) || members.getOrDefault(type, Set.of()).containsAll(differing);
  }
}

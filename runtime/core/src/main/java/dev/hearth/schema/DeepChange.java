package dev.hearth.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types changed, deeply, from one schema to the next: themselves or in what they hold. */
final class DeepChange {
  private DeepChange() {}

  /**
   * The types of {@code old} that are others in {@code next}.
   *
   * @param apart types that count as changed, though they look the same
   */
  static Set<String> between(StateSchema old, StateSchema next, Set<String> apart) {
    Set<String> changed = new HashSet<>(apart);
    for (StateDef def : old.types().values()) {
      if (next.find(def.name()).filter(def::sameLayout).isEmpty()) {
        changed.add(def.name());
      }
    }
    return withUsers(old, changed);
  }

  /** Those types and all that hold one of them, however deep. */
  static Set<String> withUsers(StateSchema schema, Set<String> types) {
    Map<String, List<String>> users = users(schema);
    Set<String> changed = new HashSet<>(types);
    List<String> open = new ArrayList<>(changed);
    while (!open.isEmpty()) {
      for (String user : users.getOrDefault(open.remove(open.size() - 1), List.of())) {
        if (changed.add(user)) {
          open.add(user);
        }
      }
    }
    return changed;
  }

  /**
   * The types whose old values are never of the current class: entities, which keep theirs to
   * themselves, and records with bounds, which what they had as arguments need not fulfil.
   */
  static Set<String> neverCurrent(StateSchema schema) {
    Set<String> types = new HashSet<>();
    for (StateDef def : schema.types().values()) {
      if (def.kind() == StateDef.Kind.ENTITY || def.isBounded()) {
        types.add(def.name());
      }
    }
    return types;
  }

  /** Who changes with a type: what refers to it, and of a sealed family all members. */
  private static Map<String, List<String>> users(StateSchema schema) {
    Map<String, List<String>> users = new HashMap<>();
    for (StateDef def : schema.types().values()) {
      for (String used : def.references()) {
        users.computeIfAbsent(used, k -> new ArrayList<>()).add(def.name());
      }
      for (String variant : def.variants()) {
        users.computeIfAbsent(def.name(), k -> new ArrayList<>()).add(variant);
      }
    }
    return users;
  }
}

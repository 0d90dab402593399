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

  static Set<String> between(StateSchema old, StateSchema next) {
    Map<String, List<String>> users = users(old);
    Set<String> changed = new HashSet<>();
    List<String> open = new ArrayList<>();
    for (StateDef def : old.types().values()) {
      boolean same =
          def.kind() != StateDef.Kind.ENTITY
              && !def.isBounded()
              && next.find(def.name()).filter(def::sameLayout).isPresent();
      if (!same && changed.add(def.name())) {
        open.add(def.name());
      }
    }
    while (!open.isEmpty()) {
      for (String user : users.getOrDefault(open.remove(open.size() - 1), List.of())) {
        if (changed.add(user)) {
          open.add(user);
        }
      }
    }
    return changed;
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

package dev.hearth.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the values of types that do not go on have to become, as the places say that used them.
 *
 * <p>A type whose places agree is replaced by one decision for all of them. Where they differ, each
 * place is a decision of its own.
 */
final class Replacements {
  private final StateSchema old;
  private final StateSchema now;
  private final Renames renames;
  private final Map<String, String> kept;
  private final Map<String, Set<StateType>> targets = new LinkedHashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, TypeChange.Replaced> replaced = new HashMap<>();

  Replacements(StateSchema old, StateSchema now, Renames renames, Map<String, String> kept) {
    this.old = old;
    this.now = now;
    this.renames = renames;
    this.kept = kept;
  }

  Optional<TypeChange.Replaced> of(String type) {
    return Optional.ofNullable(replaced.get(type));
  }

  void find() {
    for (Map.Entry<String, String> pair : kept.entrySet()) {
      StateDef def = old.type(pair.getKey());
      StateDef next = now.type(pair.getValue());
      for (Component component : next.components()) {
        renames
            .before(def, component.name())
            .filter(before -> before.unit().equals(component.unit()))
            .ifPresent(before -> meet(before.type(), component.type()));
      }
    }
    regroup();
    new ArrayList<>(kept.keySet()).forEach(this::checkVariants);
    old.types().keySet().forEach(this::resolve);
  }

  private void meet(StateType before, StateType after) {
    if (after instanceof StateType.Container optional
        && optional.name().equals("Optional")
        && !(before instanceof StateType.Container same && same.name().equals("Optional"))) {
      meet(before, optional.arguments().get(0));
    } else if (before instanceof StateType.Array from && after instanceof StateType.Array to) {
      meet(from.element(), to.element());
    } else if (before instanceof StateType.Container from
        && after instanceof StateType.Container to
        && from.name().equals(to.name())) {
      meetAll(from.arguments(), to.arguments());
    } else if (before instanceof StateType.Ref from && after instanceof StateType.Ref to) {
      if (to.name().equals(kept.get(from.name()))) {
        meetAll(from.arguments(), to.arguments());
      } else if (!kept.containsKey(from.name())) {
        targets.computeIfAbsent(from.name(), k -> new LinkedHashSet<>()).addAll(wanted(from, to));
      }
    }
  }

  private void meetAll(List<StateType> before, List<StateType> after) {
    for (int i = 0; i < before.size(); i++) {
      meet(before.get(i), after.get(i));
    }
  }

  /**
   * What a place wants. A place in a generic record that hands on its own parameters agrees with no
   * other, nor with itself at other arguments.
   */
  private Set<StateType> wanted(StateType.Ref from, StateType.Ref to) {
    if (!old.type(from.name()).parameters().isEmpty()) {
      return Set.of(bare(to));
    }
    boolean handsOn = to.arguments().stream().anyMatch(Replacements::hasParameter);
    return handsOn ? Set.of(to, bare(to)) : Set.of(to);
  }

  private static boolean hasParameter(StateType type) {
    return type instanceof StateType.Parameter
        || (type instanceof StateType.Array array && hasParameter(array.element()))
        || (type instanceof StateType.Container container
            && container.arguments().stream().anyMatch(Replacements::hasParameter))
        || (type instanceof StateType.Ref ref
            && ref.arguments().stream().anyMatch(Replacements::hasParameter));
  }

  private static StateType bare(StateType.Ref type) {
    return new StateType.Ref(type.name(), List.of());
  }

  /** A sealed type that is no more goes on as another one that has all its leaves. */
  private void regroup() {
    targets.forEach(
        (name, wanted) -> {
          if (wanted.size() == 1
              && wanted.iterator().next() instanceof StateType.Ref to
              && old.type(name).kind() == StateDef.Kind.SEALED
              && now.type(to.name()).kind() == StateDef.Kind.SEALED
              && now.leafVariants(to.name())
                  .containsAll(old.leafVariants(name).stream().map(this::keptName).toList())) {
            kept.put(name, to.name());
          }
        });
  }

  private String keptName(String type) {
    return kept.getOrDefault(type, "");
  }

  /** A variant that its family has no more falls out of it. */
  private void checkVariants(String family) {
    if (old.type(family).kind() != StateDef.Kind.SEALED) {
      return;
    }
    String next = keptName(family);
    Set<String> leaves = new HashSet<>(now.leafVariants(next));
    for (String variant : old.leafVariants(family)) {
      if (!leaves.contains(keptName(variant))) {
        families.putIfAbsent(variant, family);
        targets
            .computeIfAbsent(variant, k -> new LinkedHashSet<>())
            .add(new StateType.Ref(next, List.of()));
      }
    }
  }

  private void resolve(String name) {
    boolean fallsOut = families.containsKey(name);
    if ((kept.containsKey(name) && !fallsOut) || old.roots().contains(name)) {
      return;
    }
    Set<StateType> wanted = targets.getOrDefault(name, Set.of());
    Optional<StateType> target =
        wanted.size() == 1 ? wanted.stream().findFirst() : narrowest(wanted);
    if (wanted.isEmpty()) {
      // Its name is used for something of another kind: that is what it becomes.
      target = now.find(renames.typeNow(name)).map(def -> new StateType.Ref(def.name(), List.of()));
    }
    target.ifPresent(
        t ->
            replaced.put(
                name, new TypeChange.Replaced(name, t, Optional.ofNullable(families.get(name)))));
  }

  /** The one of the targets that is a variant of all others. */
  private Optional<StateType> narrowest(Set<StateType> wanted) {
    return wanted.stream()
        .filter(one -> wanted.stream().allMatch(other -> one.equals(other) || within(one, other)))
        .findFirst();
  }

  /** Whether a value of {@code target} can stand where {@code place} is declared. */
  boolean fits(StateType target, StateType place) {
    return place instanceof StateType.Ref ref
        && (target.equals(ref) || target.equals(bare(ref)) || within(target, bare(ref)));
  }

  private boolean within(StateType type, StateType family) {
    return type instanceof StateType.Ref variant
        && family instanceof StateType.Ref sealed
        && now.find(sealed.name()).isPresent()
        && now.leafVariants(sealed.name()).contains(variant.name());
  }
}

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
import java.util.function.Predicate;

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
  private final Set<String> declared = new HashSet<>();
  private final Predicate<StateDef> stays;
  private final Map<String, Set<StateType>> targets = new LinkedHashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Set<String> staying = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Map<String, TypeChange.Replaced> replaced = new HashMap<>();

  /**
   * @param stays what is the same with all that it holds, so that no value in it is met by another
   */
  Replacements(
      StateSchema old,
      StateSchema now,
      Renames renames,
      Map<String, String> kept,
      Predicate<StateDef> stays) {
    this.stays = stays;
    this.old = old;
    this.now = now;
    this.renames = renames;
    this.kept = kept;
    for (StateDef def : old.types().values()) {
      if (def.kind() != StateDef.Kind.SEALED) {
        declared.addAll(def.references());
      }
    }
  }

  Optional<TypeChange.Replaced> of(String type) {
    return Optional.ofNullable(replaced.get(type));
  }

  /** What all values of a type become, where that is one and the same type at all its uses. */
  Optional<StateType> whole(StateType.Ref type) {
    return of(type.name())
        .map(TypeChange.Replaced::target)
        .filter(target -> type.arguments().isEmpty() && isWhole(target));
  }

  private boolean isWhole(StateType type) {
    return !hasParameter(type)
        && (!(type instanceof StateType.Ref ref)
            || ref.arguments().size() == now.type(ref.name()).parameters().size());
  }

  /** Whether it is a family that lost a variant, and no place is declared with it. */
  boolean isIdle(String family) {
    return idle.contains(family);
  }

  void find() {
    for (Map.Entry<String, String> pair : kept.entrySet()) {
      StateDef def = old.type(pair.getKey());
      if (stays.test(def)) {
        continue;
      }
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
        if (from.arguments().size() == to.arguments().size()) {
          meetAll(from.arguments(), to.arguments());
        }
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
      return Set.of(bare(to.name()));
    }
    boolean handsOn = to.arguments().stream().anyMatch(Replacements::hasParameter);
    return handsOn ? Set.of(to, bare(to.name())) : Set.of(to);
  }

  private static boolean hasParameter(StateType type) {
    return type instanceof StateType.Parameter
        || (type instanceof StateType.Array array && hasParameter(array.element()))
        || (type instanceof StateType.Container container
            && container.arguments().stream().anyMatch(Replacements::hasParameter))
        || (type instanceof StateType.Ref ref
            && ref.arguments().stream().anyMatch(Replacements::hasParameter));
  }

  private static StateType.Ref bare(String type) {
    return new StateType.Ref(type, List.of());
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

  /** A variant that its family has no more falls out of it, wherever the family is declared. */
  private void checkVariants(String family) {
    if (old.type(family).kind() != StateDef.Kind.SEALED) {
      return;
    }
    StateType.Ref next = bare(keptName(family));
    for (String variant : old.leafVariants(family)) {
      if (kept.containsKey(variant) && now.isWithin(keptName(variant), next.name())) {
        staying.add(variant);
      } else if (!declared.contains(family)) {
        idle.add(family);
      } else {
        if (!now.isWithin(renames.typeNow(variant), next.name())) {
          families.putIfAbsent(variant, family);
        }
        targets.computeIfAbsent(variant, k -> new LinkedHashSet<>()).add(next);
      }
    }
  }

  private void resolve(String name) {
    if (goesOn(name) || old.roots().contains(name) || idle.contains(name)) {
      return;
    }
    Set<StateType> wanted = targets.getOrDefault(name, Set.of());
    narrowest(wanted)
        .or(() -> ofItsName(name, wanted))
        .ifPresent(
            target ->
                replaced.put(
                    name,
                    new TypeChange.Replaced(
                        name, target, Optional.ofNullable(families.get(name)))));
  }

  /** One that falls out of a family and is met elsewhere is decided where it falls out. */
  private boolean goesOn(String name) {
    return kept.containsKey(name)
        && (!families.containsKey(name) || declared.contains(name) || staying.contains(name));
  }

  /** The one of the targets that is a variant of all others. */
  private Optional<StateType> narrowest(Set<StateType> wanted) {
    return wanted.stream()
        .filter(one -> wanted.stream().allMatch(other -> within(one, other)))
        .findFirst();
  }

  /** Its name is used for something of another kind: that is what it becomes, where it fits. */
  private Optional<StateType> ofItsName(String name, Set<StateType> wanted) {
    return now.find(renames.typeNow(name))
        .filter(def -> wanted.isEmpty() || def.parameters().isEmpty())
        .<StateType>map(def -> bare(def.name()))
        .filter(target -> wanted.stream().allMatch(place -> within(target, place)));
  }

  /** Whether a value of {@code target} can stand where {@code place} is declared. */
  boolean fits(StateType target, StateType place) {
    return place instanceof StateType.Ref ref
        && (target.equals(ref) || within(target, bare(ref.name())));
  }

  /** Whether they are the same, arguments and all, or one a variant of the other. */
  private boolean within(StateType type, StateType family) {
    return type.equals(family)
        || (type instanceof StateType.Ref variant
            && family instanceof StateType.Ref sealed
            && !variant.name().equals(sealed.name())
            && now.find(sealed.name()).isPresent()
            && now.isWithin(variant.name(), sealed.name()));
  }
}

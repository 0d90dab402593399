package dev.hearth.processor.report;

import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Component;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Renames that may have been meant. They are only ever suggested: nothing is guessed. */
final class Suggestions {
  private final Transition transition;
  private final StateSchema old;
  private final StateSchema now;

  Suggestions(Transition transition) {
    this.transition = transition;
    this.old = transition.diff().old();
    this.now = transition.diff().now();
  }

  /** New components that may be a lost one, each as {@code from} and {@code to}. */
  List<String[]> components(TypeChange.Kept change) {
    List<String[]> renames = new ArrayList<>();
    StateDef before = old.type(change.old());
    StateDef after = now.type(change.now());
    for (String lost : change.lost()) {
      List<String> candidates =
          change.sources().stream()
              .filter(Suggestions::gained)
              .map(TypeChange.Source::name)
              .filter(name -> sameType(before.component(lost), after.component(name)))
              .toList();
      for (String name : candidates) {
        boolean onlyPair = candidates.size() == 1 && lostLike(change, before, lost) == 1;
        if (onlyPair || alike(lost, name)) {
          renames.add(new String[] {old.displayName(before.name()) + "." + lost, name});
        }
      }
    }
    return renames;
  }

  private static long lostLike(TypeChange.Kept change, StateDef before, String lost) {
    return change.lost().stream()
        .filter(other -> sameType(before.component(lost), before.component(other)))
        .count();
  }

  private static boolean alike(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
  }

  private static boolean gained(TypeChange.Source source) {
    return source instanceof TypeChange.Source.Added || source instanceof TypeChange.Source.Initial;
  }

  private static boolean sameType(Optional<Component> one, Optional<Component> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().type().equals(other.get().type())
        && one.get().unit().equals(other.get().unit());
  }

  /**
   * The constants that an enum gained, for one that it lost: where many went and came, only those
   * that are called alike.
   */
  List<String[]> constants(TypeChange.Kept change, String lost) {
    List<String> gained =
        now.type(change.now()).constants().stream()
            .filter(c -> !change.constants().containsValue(Optional.of(c)))
            .toList();
    boolean few =
        gained.size() == 1
            || change.constants().values().stream().filter(Optional::isEmpty).count() == 1;
    return gained.stream()
        .filter(c -> few || alike(lost, c))
        .map(c -> new String[] {old.displayName(change.old()) + "." + lost, c})
        .toList();
  }

  /** The new types that may be one that is gone: of its name, else of its layout, else the only. */
  List<String[]> types(String gone) {
    StateDef before = old.type(gone);
    List<StateDef> candidates =
        now.types().values().stream()
            .filter(def -> def.kind() == before.kind() && isNew(def.name()))
            .filter(def -> !def.name().equals(gone))
            .filter(def -> now.roots().contains(def.name()) == old.roots().contains(gone))
            .toList();
    List<StateDef> likely =
        candidates.stream().filter(def -> bareName(def).equals(bareName(before))).toList();
    if (likely.isEmpty()) {
      likely = candidates.stream().filter(before::sameLayout).toList();
    }
    if (likely.isEmpty() && candidates.size() == 1) {
      likely = candidates;
    }
    return likely.stream()
        .map(def -> new String[] {old.displayName(gone), target(gone, def.name())})
        .toList();
  }

  private static String bareName(StateDef def) {
    String simple = def.simpleName();
    return simple.substring(simple.lastIndexOf('.') + 1);
  }

  private boolean isNew(String name) {
    Stream<TypeChange> changes = transition.diff().types().values().stream();
    return changes.noneMatch(c -> c instanceof TypeChange.Kept kept && kept.now().equals(name));
  }

  private static String target(String old, String name) {
    return Names.packageOf(old).equals(Names.packageOf(name))
        ? Names.simple(name)
        : Names.canonical(name);
  }
}

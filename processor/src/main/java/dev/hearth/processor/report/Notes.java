package dev.hearth.processor.report;

import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.HookKeys;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import dev.hearth.processor.plan.TransitionText;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a build accepts, and a person may still want to know. */
public final class Notes {
  private Notes() {}

  /** That nothing is checked yet, and how that changes. */
  public static String nothingSealed(String history) {
    return "[hot] no state version is sealed"
        + (history.isEmpty() ? "" : " in " + history)
        + ": nothing is checked yet. Seal today's state as version 1 with"
        + " `mvn compile exec:java@seal`, or `java dev.hearth.schema.Seal CLASSES HISTORY`";
  }

  /** That there is no place for sealed versions. */
  public static String noHistory() {
    return "[hot] there is no build file above the class output, so nobody knows where the sealed"
        + " state versions are: nothing is checked. Name their folder with -Ahot.history=DIR";
  }

  /** That the sealed versions are about other state, as those of a module are in its tests. */
  public static String sealedElsewhere(String history) {
    return "[hot] the state versions in "
        + history
        + " are those of the state on the class path: the state that is compiled here has none, and"
        + " is not checked";
  }

  /** What the last transition carries in ways that are not plain to see. */
  public static List<String> of(Plan plan) {
    List<String> notes = new ArrayList<>();
    for (Transition transition : plan.transitions()) {
      if (transition.next().isEmpty()) {
        for (String root : transition.diff().addedRoots()) {
          notes.add(
              "[hot] "
                  + Names.simple(root)
                  + " is a program that "
                  + TransitionText.from(transition)
                  + " did not have: it takes its initialisers");
        }
        HookKeys keys = new HookKeys(transition, plan.lineage());
        transition.diff().types().values().forEach(change -> add(notes, transition, keys, change));
      }
    }
    return notes;
  }

  /** What only a running draft had, and goes. */
  public static Optional<String> of(Draft draft) {
    return draft.dropped().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "[hot] dropped, as only the running draft had it: "
                + String.join(", ", draft.dropped()));
  }

  private static void add(
      List<String> notes, Transition transition, HookKeys keys, TypeChange change) {
    if (!(change instanceof TypeChange.Kept kept)) {
      return;
    }
    for (TypeChange.Source source : kept.sources()) {
      if (source instanceof TypeChange.Source.Initial
          && !keys.written(keys.component(kept, source.name()))) {
        notes.add(
            "[hot] "
                + Names.simple(kept.now())
                + "."
                + source.name()
                + " takes its initialiser when it comes from "
                + TransitionText.from(transition));
      }
    }
    if (transition.diff().old().type(kept.old()).kind() == StateDef.Kind.SEALED) {
      List<String> before = transition.diff().old().leafVariants(kept.old());
      for (String variant : transition.diff().now().leafVariants(kept.now())) {
        boolean known =
            before.stream()
                .map(old -> transition.diff().types().get(old))
                .anyMatch(c -> c instanceof TypeChange.Kept k && k.now().equals(variant));
        if (!known) {
          notes.add(
              "[hot] "
                  + Names.simple(variant)
                  + " is a new variant of "
                  + Names.simple(kept.now())
                  + " since "
                  + TransitionText.from(transition));
        }
      }
    }
  }
}

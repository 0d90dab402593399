package dev.hearth.processor.report;

import dev.hearth.processor.plan.Namesakes;
import dev.hearth.processor.plan.Problem;
import dev.hearth.processor.plan.Transition;
import dev.hearth.processor.plan.TransitionText;
import dev.hearth.schema.Component;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows one old type and what it is now, a line per component or constant, with the verdict. */
final class SideBySide {
  private static final String NOTHING = "—";
  private static final String LOST = "lost";

  private final Transition transition;
  private final Set<String> undecided;
  private final Set<String> lost;
  private final Namesakes names;
  private final Columns columns = new Columns();

  private SideBySide(Transition transition, List<Problem> problems) {
    this.transition = transition;
    this.names = Namesakes.of(transition);
    Map<Boolean, Set<String>> subjects =
        problems.stream()
            .collect(
                Collectors.partitioningBy(
                    problem -> problem.code() == ProblemCode.LOST_COMPONENT,
                    Collectors.mapping(Problem::subject, Collectors.toSet())));
    this.lost = subjects.getOrDefault(true, Set.of());
    this.undecided = subjects.getOrDefault(false, Set.of());
  }

  /** The table of one type, with the verdicts that {@code problems} leave. */
  static List<String> lines(Transition transition, String oldType, List<Problem> problems) {
    SideBySide table = new SideBySide(transition, problems);
    table.rows(oldType);
    return table.columns.lines(
        "    ", TransitionText.from(transition), TransitionText.to(transition));
  }

  private void rows(String oldType) {
    StateDef old = transition.diff().old().type(oldType);
    TypeChange change = transition.diff().types().get(oldType);
    if (change instanceof TypeChange.Kept kept && old.kind() == StateDef.Kind.ENUM) {
      constants(kept);
    } else if (change instanceof TypeChange.Kept kept && old.kind() == StateDef.Kind.SEALED) {
      variants(old, transition.diff().now().type(kept.now()));
    } else if (change instanceof TypeChange.Kept kept) {
      components(old, kept);
    } else if (change instanceof TypeChange.Replaced replaced) {
      replaced(old, replaced);
    } else {
      columns.add(names.name(old.name()), old.kind().text(), NOTHING, "", LOST);
    }
  }

  private void components(StateDef old, TypeChange.Kept kept) {
    StateDef now = transition.diff().now().type(kept.now());
    for (Component before : old.components()) {
      Optional<TypeChange.Source> source = sourceOf(kept, before.name());
      if (source.isPresent()) {
        String name = source.get().name();
        columns.add(
            before.name(),
            type(old, before.name()),
            name,
            type(now, name),
            isLost(old, before.name()) ? LOST : verdict(now, source.get()));
      } else {
        columns.add(before.name(), type(old, before.name()), NOTHING, "", fate(old, before.name()));
      }
    }
    for (TypeChange.Source source : kept.sources()) {
      if (source instanceof TypeChange.Source.Added
          || source instanceof TypeChange.Source.Initial) {
        columns.add(NOTHING, "", source.name(), type(now, source.name()), verdict(now, source));
      }
    }
  }

  private static Optional<TypeChange.Source> sourceOf(TypeChange.Kept kept, String component) {
    return kept.sources().stream()
        .filter(
            source ->
                (source instanceof TypeChange.Source.Carried carried
                        && carried.from().equals(component))
                    || (source instanceof TypeChange.Source.Retyped retyped
                        && retyped.from().equals(component)))
        .findFirst();
  }

  private String verdict(StateDef now, TypeChange.Source source) {
    if (source instanceof TypeChange.Source.Carried carried) {
      return carried.from().equals(carried.name()) ? "carried" : "renamed";
    }
    if (source instanceof TypeChange.Source.Initial) {
      return "initialiser";
    }
    String subject = transition.diff().now().displayName(now.name()) + "." + source.name();
    return undecided.contains(subject) ? "undecided" : "written";
  }

  private String fate(StateDef old, String component) {
    if (transition.decisions().droppedMembers().contains(old.name() + "." + component)) {
      return "dropped";
    }
    return isLost(old, component) ? LOST : "read";
  }

  /** Also of a component that goes on: what takes its place may not have read it. */
  private boolean isLost(StateDef old, String component) {
    return lost.contains(transition.diff().old().displayName(old.name()) + "." + component);
  }

  private String type(StateDef def, String component) {
    return def.component(component).map(c -> names.text(def, c)).orElse("");
  }

  private void constants(TypeChange.Kept kept) {
    for (Map.Entry<String, Optional<String>> constant : kept.constants().entrySet()) {
      String target = constant.getValue().orElse(NOTHING);
      columns.add(
          constant.getKey(),
          "",
          target,
          "",
          target.equals(NOTHING)
              ? undecided.contains(
                      transition.diff().old().displayName(kept.old()) + "." + constant.getKey())
                  ? "undecided"
                  : "written"
              : target.equals(constant.getKey()) ? "carried" : "renamed");
    }
    for (String added : transition.diff().now().type(kept.now()).constants()) {
      if (!kept.constants().containsValue(Optional.of(added))) {
        columns.add(NOTHING, "", added, "", "new");
      }
    }
  }

  private void variants(StateDef old, StateDef now) {
    for (String variant : transition.diff().old().leafVariants(old.name())) {
      TypeChange change = transition.diff().types().get(variant);
      boolean kept = change instanceof TypeChange.Kept;
      columns.add(
          names.name(variant),
          "",
          change instanceof TypeChange.Kept k ? names.name(k.now()) : NOTHING,
          "",
          kept ? "carried" : "undecided");
    }
    for (String variant : transition.diff().now().leafVariants(now.name())) {
      if (transition.diff().types().values().stream()
          .noneMatch(c -> c instanceof TypeChange.Kept k && k.now().equals(variant))) {
        columns.add(NOTHING, "", names.name(variant), "", "new");
      }
    }
  }

  private void replaced(StateDef old, TypeChange.Replaced replaced) {
    StateSchema now = transition.diff().now();
    String target = names.text(replaced.target(), List.of());
    String kind =
        replaced.target() instanceof dev.hearth.schema.StateType.Ref ref
            ? now.find(ref.name()).map(def -> def.kind().text()).orElse("")
            : "";
    columns.add(names.name(old.name()), old.kind().text(), target, kind, "undecided");
    for (Component component : old.components()) {
      columns.add("  " + component.name(), type(old, component.name()), "", "", "");
    }
  }
}

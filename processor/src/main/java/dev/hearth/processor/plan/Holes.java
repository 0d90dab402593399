package dev.hearth.processor.plan;

import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;

/** Finds the holes of a transition that no method of the migration class fills. */
final class Holes {
  private static final String RENAMED_OVER = " has lost its name to another, by a rename";

  private final Plan plan;
  private final Transition transition;
  private final StateSchema old;
  private final StateSchema now;
  private final HookKeys keys;
  private final Namesakes names;
  private final List<Problem> problems = new ArrayList<>();

  private Holes(Plan plan, Transition transition) {
    this.plan = plan;
    this.transition = transition;
    this.old = transition.diff().old();
    this.now = transition.diff().now();
    this.keys = new HookKeys(transition, plan.lineage());
    this.names = Namesakes.of(transition);
  }

  static List<Problem> find(Plan plan, Transition transition) {
    Holes holes = new Holes(plan, transition);
    for (TypeChange change : transition.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept) {
        holes.components(kept);
        holes.constants(kept);
        holes.strays(kept);
      } else if (change instanceof TypeChange.Replaced replaced) {
        holes.replaced(replaced);
      }
    }
    return holes.problems;
  }

  private void components(TypeChange.Kept change) {
    for (TypeChange.Source source : change.sources()) {
      if (isHole(change, source) && !keys.written(keys.component(change, source.name()))) {
        problems.add(component(change, source));
      }
    }
  }

  private boolean isHole(TypeChange.Kept change, TypeChange.Source source) {
    return source instanceof TypeChange.Source.Initial
        ? !Initialisers.isLeftOut(plan, transition, change.now(), source.name())
        : !(source instanceof TypeChange.Source.Carried);
  }

  /** A component without a source, though it need not have one. */
  static Problem added(Plan plan, Transition transition, TypeChange.Kept change, String name) {
    return new Holes(plan, transition).component(change, new TypeChange.Source.Added(name));
  }

  private Problem component(TypeChange.Kept change, TypeChange.Source source) {
    StateDef def = now.type(change.now());
    String subject = now.displayName(change.now()) + "." + source.name();
    ImmutableProblem.Builder problem =
        ImmutableProblem.builder()
            .subject(subject)
            .version(transition.version())
            .oldType(change.old())
            .place(new Place(change.now(), source.name()));
    if (source instanceof TypeChange.Source.Retyped retyped) {
      String before = text(old.type(change.old()), retyped.from());
      String after = text(def, source.name());
      problem
          .code(ProblemCode.UNDECIDED_CONVERSION)
          .headline(
              subject
                  + " does not take the "
                  + before
                  + " of "
                  + comesFrom()
                  + (before.equals(after)
                      ? ": a type in it has changed"
                      : ": it is " + after + " now"));
    } else {
      problem
          .code(ProblemCode.UNDECIDED_COMPONENT)
          .headline(subject + " has no source when it comes from " + comesFrom());
    }
    return problem.build();
  }

  private String text(StateDef def, String component) {
    return def.component(component).map(c -> names.text(def, c)).orElse(component);
  }

  private void constants(TypeChange.Kept change) {
    change
        .constants()
        .forEach(
            (constant, target) -> {
              if (target.isEmpty() && !keys.written(keys.constant(change, constant))) {
                String subject = old.displayName(change.old()) + "." + constant;
                problems.add(
                    ImmutableProblem.builder()
                        .code(ProblemCode.UNDECIDED_CONSTANT)
                        .subject(subject)
                        .headline(
                            subject
                                + (now.type(change.now()).constants().contains(constant)
                                    ? RENAMED_OVER
                                    : " is no more")
                                + ", and "
                                + comesFrom()
                                + " can hold it")
                        .version(transition.version())
                        .oldType(change.old())
                        .place(Place.of(change.now()))
                        .build());
              }
            });
  }

  private void strays(TypeChange.Kept change) {
    for (String variant : Strays.of(transition, change)) {
      if (!keys.written(keys.member(change, variant))) {
        variant(variant, now.displayName(change.now()), Place.of(change.now()));
      }
    }
  }

  private void variant(String old, String family, Place place) {
    String subject = this.old.displayName(old);
    problems.add(
        ImmutableProblem.builder()
            .code(ProblemCode.UNDECIDED_VARIANT)
            .subject(subject)
            .headline(
                subject
                    + (now.find(old).isPresent() && isNameOfAnother(old)
                        ? RENAMED_OVER
                        : " is no variant of " + family + " any more")
                    + ", and "
                    + comesFrom()
                    + " can hold it")
            .version(transition.version())
            .oldType(old)
            .place(place)
            .build());
  }

  /** Whether a rename makes the name that of what was another type. */
  private boolean isNameOfAnother(String type) {
    return transition.decisions().renames().types().containsValue(type)
        && !transition.decisions().renames().types().containsKey(type);
  }

  private void replaced(TypeChange.Replaced change) {
    if (keys.written(keys.make(change.old()))) {
      return;
    }
    String subject = old.displayName(change.old());
    String target = names.text(change.target(), List.of());
    if (change.family().isPresent() && !isVariantOfAnotherKind(change)) {
      variant(change.old(), target, placeOf(change));
      return;
    }
    problems.add(
        ImmutableProblem.builder()
            .code(ProblemCode.UNDECIDED_TYPE)
            .subject(subject)
            .headline(
                subject
                    + " of "
                    + comesFrom()
                    + (isNameOfAnother(change.old())
                        ? RENAMED_OVER
                        : " is " + whatNow(change.old()))
                    + ", and values of it have to become "
                    + target)
            .version(transition.version())
            .oldType(change.old())
            .place(placeOf(change))
            .build());
  }

  /** Whether its family still has it, as a type that its values are none of. */
  private boolean isVariantOfAnotherKind(TypeChange.Replaced change) {
    String name = transition.decisions().renames().typeNow(change.old());
    return change.target() instanceof StateType.Ref family
        && now.leafVariants(family.name()).contains(name);
  }

  private String whatNow(String type) {
    return now.find(type)
        .map(
            def ->
                def.kind() != old.type(type).kind()
                    ? "now of kind " + def.kind().text()
                    : def.parameters().equals(old.type(type).parameters())
                        ? "another type now"
                        : "generic in another way now")
        .orElse("no more");
  }

  private Place placeOf(TypeChange.Replaced change) {
    return change.target() instanceof StateType.Ref ref ? Place.of(ref.name()) : Place.MODULE;
  }

  private String comesFrom() {
    return TransitionText.from(transition);
  }
}

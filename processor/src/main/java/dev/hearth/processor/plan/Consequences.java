package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Set;

/**
 * Tells problems that only come of something else: of what is no state, and is left out of today's
 * types. Until that is mended nobody can say what its old values have to become.
 */
public final class Consequences {
  private final Plan plan;
  private final StateSchema now;
  private final Set<String> partial;

  private Consequences(Plan plan) {
    this.plan = plan;
    this.now = plan.now();
    this.partial = plan.partial();
  }

  /** Takes the problems away that are told better by others. */
  public static void remove(Plan plan, List<Problem> problems) {
    if (!plan.partial().isEmpty()) {
      problems.removeIf(new Consequences(plan)::isOne);
    }
  }

  private boolean isOne(Problem problem) {
    return leadsToNow(problem)
        && switch (problem.code()) {
          case UNDECIDED_TYPE, UNDECIDED_VARIANT, UNDECIDED_CONSTANT ->
              isPartial(problem.place().type());
          case UNDECIDED_CONVERSION -> holdsPartial(problem.place());
          case LOST_COMPONENT -> becomesPartial(problem);
          case UNKNOWN_NAME -> namesPartial(problem.subject());
          default -> false;
        };
  }

  private boolean leadsToNow(Problem problem) {
    return plan.transitions().stream()
        .noneMatch(t -> t.version() == problem.version() && t.next().isPresent());
  }

  /** Whether it is itself, or has a member that is. */
  private boolean isPartial(String type) {
    return now.find(type).isPresent() && partial.stream().anyMatch(p -> now.isWithin(p, type));
  }

  private boolean holdsPartial(Place place) {
    return now.find(place.type())
        .flatMap(def -> def.component(place.member()))
        .map(Component::type)
        .filter(this::holdsPartial)
        .isPresent();
  }

  private boolean holdsPartial(StateType type) {
    if (type instanceof StateType.Array array) {
      return holdsPartial(array.element());
    }
    if (type instanceof StateType.Container container) {
      return container.arguments().stream().anyMatch(this::holdsPartial);
    }
    return type instanceof StateType.Ref ref
        && (isPartial(ref.name()) || ref.arguments().stream().anyMatch(this::holdsPartial));
  }

  private boolean becomesPartial(Problem problem) {
    return plan.transitions().stream()
        .filter(transition -> transition.version() == problem.version())
        .map(transition -> transition.diff().types().get(problem.oldType()))
        .anyMatch(
            change ->
                (change instanceof TypeChange.Kept kept && isPartial(kept.now()))
                    || (change instanceof TypeChange.Replaced replaced
                        && holdsPartial(replaced.target())));
  }

  private boolean namesPartial(String subject) {
    return partial.stream().anyMatch(type -> subject.startsWith(Names.simple(type) + "."));
  }
}

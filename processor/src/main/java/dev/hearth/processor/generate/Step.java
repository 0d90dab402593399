package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one migration class leads from and to: two schemas, what becomes of the types that change,
 * and which classes stand for types on either side.
 *
 * @param changes by old name, only of types that are another class on the far side
 * @param partial the types of the far side of which something is left out: no value is made
 */
record Step(
    StateSchema old,
    StateSchema next,
    Map<String, TypeChange> changes,
    Scope scope,
    Function<String, ClassName> oldClasses,
    Function<String, ClassName> nextClasses,
    OwnNames own,
    Calls calls,
    CarriedRecords carried,
    Initials initials,
    Set<String> partial,
    Fillings fillings) {

  static Step of(Plan plan, Transition transition, Fillings fillings) {
    Lineage lineage = plan.lineage();
    int version = transition.version();
    OptionalInt next = transition.next();
    Map<String, TypeChange> changes = new TreeMap<>(transition.diff().types());
    changes.keySet().removeIf(type -> !lineage.changesAfter(version, type));
    Function<String, ClassName> oldClasses =
        type -> ClassNames.of(lineage.className(version, type));
    Function<String, ClassName> nextClasses =
        type -> ClassNames.of(next.isPresent() ? lineage.className(next.getAsInt(), type) : type);
    return of(
        transition.diff().old(),
        transition.diff().now(),
        changes,
        Scope.of(plan, transition),
        oldClasses,
        nextClasses,
        new Initials(plan, transition),
        next.isPresent() ? Set.of() : plan.partial(),
        fillings);
  }

  static Step of(
      StateSchema old,
      StateSchema next,
      Map<String, TypeChange> changes,
      Scope scope,
      Function<String, ClassName> oldClasses,
      Function<String, ClassName> nextClasses,
      Initials initials,
      Set<String> partial,
      Fillings fillings) {
    Set<String> before = old.types().keySet();
    Set<String> after = next.types().keySet();
    return new Step(
        old,
        next,
        changes,
        scope,
        oldClasses.andThen(scope::name),
        nextClasses.andThen(scope::name),
        new OwnNames(
            Stream.of(before, after).flatMap(Set::stream),
            () -> Stream.concat(before.stream().map(oldClasses), after.stream().map(nextClasses))),
        new Calls(old, next, changes.values()),
        new CarriedRecords(old, changes.values()),
        initials,
        partial,
        fillings);
  }

  /** The old types that have a migration of their own, by name. */
  Stream<Subject> subjects() {
    return changes.keySet().stream().filter(this::migrates).map(this::subject);
  }

  /** Whether an old type has a migration of its own. */
  boolean migrates(String type) {
    return changes.containsKey(type) && !(changes.get(type) instanceof TypeChange.Gone);
  }

  Subject subject(String type) {
    return new Subject(this, old.type(type), Objects.requireNonNull(changes.get(type), type));
  }

  /** Whether nothing but the user's own method fills the hole. */
  boolean isOpen(Hole hole) {
    return hole.kind() == Hole.Kind.VARIANT
        || fillings.expression(subject(hole.type()), hole).isEmpty();
  }

  /** Whether it is the current class of a generic record whose parameters have bounds. */
  boolean isBounded(ClassName type) {
    return next.find(type.reflectionName()).filter(StateDef::isBounded).isPresent();
  }

  JavaType oldType(StateType type, List<TypeVariableName> variables) {
    return TypeNames.of(oldClasses, variables).type(type);
  }

  JavaType nextType(StateType type, List<TypeVariableName> variables) {
    return TypeNames.of(nextClasses, variables).type(type);
  }
}

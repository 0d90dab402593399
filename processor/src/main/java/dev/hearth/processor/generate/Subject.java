package dev.hearth.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One old type that a migration carries over. */
record Subject(Step step, StateDef def, TypeChange change) {
  List<TypeVariableName> variables() {
    return step.own().typeVariables(def.parameters());
  }

  /**
   * The same as a method declares them. An old record has no bounds and the current one can; a
   * method that returns none that is bounded does not need them, and stays when this is sealed.
   */
  private List<TypeVariableName> declared(TypeName returns) {
    return leadsToBounded() && namesBounded(returns) ? Bounds.of(next(), variables()) : variables();
  }

  private boolean namesBounded(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return namesBounded(array.componentType());
    }
    return type instanceof ParameterizedTypeName generic
        && (step.isBounded(generic.rawType())
            || generic.typeArguments().stream().anyMatch(this::namesBounded));
  }

  /** Whether not every type argument of the old record is one of the new. */
  boolean leadsToBounded() {
    return goesOn() && step.isBounded(step.nextClasses().apply(kept().now()));
  }

  ClassName rawType() {
    return step.oldClasses().apply(def.name());
  }

  /** The old type: {@code Pair<A, B>}. */
  TypeName type() {
    return generic(rawType(), variables());
  }

  /**
   * The old type for a cast or {@code instanceof}: {@code Pair<?, ?>}; {@code Pair} where not every
   * argument would do.
   */
  TypeName anyType() {
    return leadsToBounded() ? rawType() : open(rawType(), def);
  }

  /** What values of it become. */
  TypeName target() {
    if (goesOn()) {
      return generic(step.nextClasses().apply(kept().now()), variables());
    }
    StateType target = ((TypeChange.Replaced) change).target();
    return decidesForAllArguments()
        ? open(step.nextClasses().apply(targetName()), step.next().type(targetName()))
        : step.nextType(target, List.of()).name();
  }

  /** The state type that values of it become. */
  String targetName() {
    return goesOn()
        ? kept().now()
        : ((StateType.Ref) ((TypeChange.Replaced) change).target()).name();
  }

  /** Whether one method makes a generic record for places that differ in its arguments. */
  boolean decidesForAllArguments() {
    return change instanceof TypeChange.Replaced replaced
        && replaced.target() instanceof StateType.Ref ref
        && ref.arguments().isEmpty()
        && !step.next().type(ref.name()).parameters().isEmpty();
  }

  /** How it goes on; only for a type that does. */
  TypeChange.Kept kept() {
    return (TypeChange.Kept) change;
  }

  /** The type that it goes on as. */
  StateDef next() {
    return step.next().type(kept().now());
  }

  boolean is(StateDef.Kind kind) {
    return def.kind() == kind;
  }

  boolean goesOn() {
    return change instanceof TypeChange.Kept;
  }

  /** The method for each member of the type, by the member's name. */
  Map<String, String> hooks() {
    return is(StateDef.Kind.ENUM)
        ? GeneratedNames.hooks(def.constants())
        : GeneratedNames.hooks(names(next()));
  }

  /** The initialiser of a handle that a program gained, if it can be had. */
  Optional<CodeBlock> initial(String handle) {
    return step.initials()
        .code(this, kept().now(), handle)
        .map(own -> step.fillings().expression(this, Holes.component(this, handle)).orElse(own));
  }

  /** A call of a method for this type: {@code pos(old)}. */
  CodeBlock call(String method, String argument) {
    return step.calls().of(method, rawType(), CodeBlock.of("$N", argument));
  }

  /** An old value's component: {@code old.pos()}. */
  CodeBlock read(Component component) {
    return read(component, old());
  }

  CodeBlock read(Component component, String variable) {
    String accessor =
        is(StateDef.Kind.ENTITY)
            ? GeneratedNames.accessors(names(def)).getOrDefault(component.name(), "")
            : component.name();
    return CodeBlock.of("$N.$N()", variable, accessor);
  }

  static List<String> names(StateDef def) {
    return def.components().stream().map(Component::name).toList();
  }

  /** The name of the parameter that the old value comes in. */
  String old() {
    return step.own().variable("old");
  }

  /** The type of an old component. */
  JavaType typeOf(Component old) {
    return step.oldType(old.type(), variables());
  }

  /** The type of a new component. */
  JavaType nextTypeOf(Component next) {
    return step.nextType(next.type(), variables());
  }

  /** A method that takes the old value. */
  MethodSpec.Builder method(String name, TypeName returns, Modifier... modifiers) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(modifiers)
        .addTypeVariables(declared(returns))
        .returns(returns)
        .addParameter(type(), old());
  }

  static TypeName generic(ClassName raw, List<TypeVariableName> variables) {
    return variables.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, variables.toArray(TypeName[]::new));
  }

  private static TypeName open(ClassName raw, StateDef def) {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return def.parameters().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, Collections.nCopies(def.parameters().size(), any).toArray(TypeName[]::new));
  }
}

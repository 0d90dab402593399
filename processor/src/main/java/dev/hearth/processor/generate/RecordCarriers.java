package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that says how a generic record is carried at any arguments, by what carries
 * those:
 *
 * <pre>{@code
 * private <A, A2, B, B2> Carrier<Edge<A, B>, Edge<A2, B2>> carry$Edge(
 *     Carrier<A, A2> each1, Carrier<B, B2> each2) {
 *   return Carrier.record(this, Edge.class, List.of(each1, each2), parts -> {
 *     Function<Edge<A, B>, A2> part1 = parts.of((Edge<A, B> r) -> r.from(), each1);
 *     Function<Edge<A, B>, List<Edge<B2, A2>>> part2 = parts.of((Edge<A, B> r) -> r.back(),
 *         Carrier.collection(this, List.class, this.<B, B2, A, A2>carry$Edge(each2, each1)));
 *     return r -> new Edge<A2, B2>(part1.apply(r), r.name(), part2.apply(r));
 *   });
 * }
 * }</pre>
 */
final class RecordCarriers {
  static final ClassName FUNCTION = ClassName.get(Function.class);

  private final Step step;
  private final StateDef def;
  private final List<TypeVariableName> variables;
  private final List<TypeVariableName> others;
  private final TypeNames before;
  private final TypeNames after;
  private final String record;

  RecordCarriers(Step step, String type) {
    this.step = step;
    this.def = step.old().type(type);
    this.variables = step.own().typeVariables(def.parameters());
    this.others = step.own().others(variables);
    this.before = TypeNames.of(step.oldClasses(), variables);
    this.after = TypeNames.of(step.oldClasses(), others);
    this.record = step.own().variable("r");
  }

  MethodSpec method() {
    String parts = step.own().variable("parts");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(step.carried().method(def.name()))
            .addModifiers(Modifier.PRIVATE)
            .returns(carrierOf(type(variables), type(others)));
    List<CodeBlock> carriers = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      method.addTypeVariable(variables.get(i)).addTypeVariable(others.get(i));
      method.addParameter(carrierOf(variables.get(i), others.get(i)), each(i));
      carriers.add(CodeBlock.of("$N", each(i)));
    }
    return method
        .addCode(
            "return $T.record(this,$W$T.class,$W$T.of($L),$W$N -> {\n$>",
            ClassNames.CARRIER,
            step.oldClasses().apply(def.name()),
            List.class,
            CodeBlock.join(carriers, ",$W"),
            parts)
        .addCode(body(parts))
        .addCode("$<});\n")
        .build();
  }

  private CodeBlock body(String parts) {
    CodeBlock.Builder body = CodeBlock.builder();
    List<CodeBlock> components = new ArrayList<>();
    int count = 0;
    for (Component component : def.components()) {
      if (CarriedRecords.leadsToParameter(component.type())) {
        String part = step.own().variable("part" + ++count);
        body.addStatement(
            "$T $N = $N.of(($T $N) -> $N.$N(),$W$L)",
            ParameterizedTypeName.get(
                FUNCTION, type(variables), after.type(component.type()).name()),
            part,
            parts,
            type(variables),
            record,
            record,
            component.name(),
            carrier(component.type()));
        components.add(CodeBlock.of("$N.apply($N)", part, record));
      } else {
        components.add(CodeBlock.of("$N.$N()", record, component.name()));
      }
    }
    return body.addStatement(
            "return $N -> new $T($L)", record, type(others), CodeBlock.join(components, ",$W"))
        .build();
  }

  /** What carries a type in the record. */
  private CodeBlock carrier(StateType type) {
    if (type instanceof StateType.Parameter parameter) {
      return CodeBlock.of("$N", each(parameter.index()));
    }
    if (!CarriedRecords.leadsToParameter(type)) {
      return same();
    }
    if (type instanceof StateType.Array array) {
      return eachOfArray(carrier(array.element()));
    }
    if (type instanceof StateType.Container container) {
      return each(container.name(), container.arguments().stream().map(this::carrier).toList());
    }
    StateType.Ref ref = (StateType.Ref) type;
    return of(
        step,
        ref.name(),
        ref.arguments().stream().map(before::type).toList(),
        ref.arguments().stream().map(after::type).toList(),
        ref.arguments().stream().map(this::carrier).toList());
  }

  private String each(int parameter) {
    return step.own().variable("each" + (parameter + 1));
  }

  private TypeName type(List<TypeVariableName> arguments) {
    return Subject.generic(step.oldClasses().apply(def.name()), arguments);
  }

  private static TypeName carrierOf(TypeName from, TypeName to) {
    return ParameterizedTypeName.get(ClassNames.CARRIER, from, to);
  }

  /** The old class of a generic record at certain arguments. */
  static TypeName generic(Step step, String type, List<JavaType> arguments) {
    return ParameterizedTypeName.get(
        step.oldClasses().apply(type),
        arguments.stream().map(JavaType::name).toArray(TypeName[]::new));
  }

  /** What carries such a record from some arguments to others. */
  static CodeBlock of(
      Step step, String type, List<JavaType> from, List<JavaType> to, List<CodeBlock> carriers) {
    List<CodeBlock> types = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      types.add(CodeBlock.of("$T,$W$T", from.get(i).name(), to.get(i).name()));
    }
    return CodeBlock.of(
        "this.<$L>$N($L)",
        CodeBlock.join(types, ",$W"),
        step.carried().method(type),
        CodeBlock.join(carriers, ",$W"));
  }

  static CodeBlock same() {
    return CodeBlock.of("$T.same()", ClassNames.CARRIER);
  }

  /** What carries a container, by what carries its elements. */
  static CodeBlock each(String container, List<CodeBlock> carriers) {
    CodeBlock each = CodeBlock.join(carriers, ",$W");
    if (container.equals("Optional")) {
      return CodeBlock.of("$T.optional(this,$W$L)", ClassNames.CARRIER, each);
    }
    return CodeBlock.of(
        "$T.$L(this,$W$T.class,$W$L)",
        ClassNames.CARRIER,
        Containers.isMap(container) ? "map" : "collection",
        Containers.classOf(container),
        each);
  }

  static CodeBlock eachOfArray(CodeBlock each) {
    return CodeBlock.of("$T.array(this,$W$L)", ClassNames.CARRIER, each);
  }
}

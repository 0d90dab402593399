package dev.hearth.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType;
import dev.hearth.schema.StateType.Array;
import dev.hearth.schema.StateType.Container;
import dev.hearth.schema.StateType.Leaf;
import java.util.List;
import java.util.Optional;

/** Writes the expressions that carry the values of components. */
final class Conversions {
  private static final ClassName OPTIONAL = ClassName.get(Optional.class);

  private final Step step;
  private final TypeNames next;
  private boolean unchecked;

  Conversions(Step step, List<TypeVariableName> variables) {
    this.step = step;
    this.next = new TypeNames(step.nextClasses(), variables);
  }

  /** What keeps javac silent about casts that it cannot check, if any was written. */
  Optional<AnnotationSpec> suppression() {
    return unchecked
        ? Optional.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        : Optional.empty();
  }

  /** The value of type {@code to} for {@code value}, an expression of type {@code from}. */
  CodeBlock carry(Conversion conversion, CodeBlock value, StateType from, StateType to) {
    return carry(conversion, value, from, to, 1);
  }

  private CodeBlock carry(
      Conversion conversion, CodeBlock value, StateType from, StateType to, int depth) {
    if (conversion instanceof Conversion.Widen widen) {
      return widen(widen, value);
    }
    if (conversion instanceof Conversion.Migrated migrated) {
      return migrate(migrated, value, to);
    }
    if (conversion instanceof Conversion.Wrapped wrapped) {
      StateType held = ((Container) to).arguments().get(0);
      return CodeBlock.of(
          "$T.ofNullable($L)", OPTIONAL, carry(wrapped.value(), value, from, held, depth));
    }
    if (conversion instanceof Conversion.Each each) {
      return each(each, value, (Container) from, (Container) to, depth);
    }
    if (conversion instanceof Conversion.EachOfArray each) {
      return array(each, value, (Array) from, (Array) to, depth);
    }
    return value;
  }

  /** A wider primitive takes it as it is; a wider box only once it is as wide. */
  private static CodeBlock widen(Conversion.Widen widen, CodeBlock value) {
    boolean fromBox = Leaves.unboxed(widen.from()).isPresent();
    if (fromBox) {
      return CodeBlock.of(
          "$T.widen($L,$W$T.class)", ClassNames.CARRY, value, Leaves.classOf(widen.to()));
    }
    return Leaves.unboxed(widen.to())
        .filter(primitive -> !primitive.equals(widen.from()))
        .map(primitive -> CodeBlock.of("($L) $L", primitive, value))
        .orElse(value);
  }

  private CodeBlock migrate(Conversion.Migrated conversion, CodeBlock value, StateType to) {
    Subject type = step.subject(conversion.type());
    CodeBlock migrated = step.calls().of("migrate", type.rawType(), value);
    if (type.decidesForAllArguments()) {
      unchecked = true;
      return CodeBlock.of("($T) $L", next.of(to), migrated);
    }
    return migrated;
  }

  private CodeBlock each(
      Conversion.Each each, CodeBlock value, Container from, Container to, int depth) {
    String method = each.container().equals("Optional") ? "optional" : "collection";
    if (Containers.isMap(each.container())) {
      return CodeBlock.of(
          "$T.map($L,$W$L,$W$L)",
          ClassNames.CARRY,
          value,
          element("k", each, 0, from, to, depth),
          element("v", each, 1, from, to, depth));
    }
    return CodeBlock.of(
        "$T.$L($L,$W$L)", ClassNames.CARRY, method, value, element("e", each, 0, from, to, depth));
  }

  private CodeBlock element(
      String name, Conversion.Each each, int i, Container from, Container to, int depth) {
    return lambda(
        name, each.arguments().get(i), from.arguments().get(i), to.arguments().get(i), depth);
  }

  private CodeBlock lambda(
      String name, Conversion conversion, StateType from, StateType to, int depth) {
    String parameter = step.own().variable(depth == 1 ? name : name + depth);
    CodeBlock element = CodeBlock.of("$N", parameter);
    return CodeBlock.of("$N -> $L", parameter, carry(conversion, element, from, to, depth + 1));
  }

  private CodeBlock array(
      Conversion.EachOfArray each, CodeBlock value, Array from, Array to, int depth) {
    if (!from.element().primitive()) {
      return CodeBlock.of(
          "$T.array($L,$W$L,$W$L)",
          ClassNames.CARRY,
          value,
          arrayClass(to),
          lambda("e", each.element(), from.element(), to.element(), depth));
    }
    if (each.element() instanceof Conversion.Widen widen) {
      return widenArray(widen, value, to);
    }
    Leaf box = new Leaf(Leaves.boxOf(((Leaf) from.element()).name()).orElseThrow());
    CodeBlock boxed = widenArray(value, new Array(box));
    return array(
        new Conversion.EachOfArray(afterBoxing(each.element())), boxed, new Array(box), to, depth);
  }

  /** Into a wider box in two steps: wider first. */
  private CodeBlock widenArray(Conversion.Widen widen, CodeBlock value, Array to) {
    return Leaves.unboxed(widen.to())
        .filter(primitive -> !primitive.equals(widen.from()))
        .map(primitive -> widenArray(widenArray(value, new Array(new Leaf(primitive))), to))
        .orElseGet(() -> widenArray(value, to));
  }

  private CodeBlock widenArray(CodeBlock value, Array to) {
    return CodeBlock.of("$T.widenArray($L,$W$L)", ClassNames.CARRY, value, arrayClass(to));
  }

  /** What is left to do to an element that is in its box already. */
  private static Conversion afterBoxing(Conversion element) {
    if (element instanceof Conversion.Wrapped wrapped) {
      return new Conversion.Wrapped(afterBoxing(wrapped.value()));
    }
    Conversion.Widen widen = (Conversion.Widen) element;
    String box = Leaves.boxOf(widen.from()).orElseThrow();
    return box.equals(widen.to()) ? new Conversion.Same() : new Conversion.Widen(box, widen.to());
  }

  private CodeBlock arrayClass(Array type) {
    TypeName exact = next.of(type);
    TypeName erased = next.erased(type);
    if (exact.equals(erased)) {
      return CodeBlock.of("$T.class", erased);
    }
    unchecked = true;
    ClassName classOf = ClassName.get(Class.class);
    return CodeBlock.of(
        "($T) ($T) $T.class",
        ParameterizedTypeName.get(classOf, exact),
        ParameterizedTypeName.get(classOf, WildcardTypeName.subtypeOf(Object.class)),
        erased);
  }
}

package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType.Array;
import dev.hearth.schema.StateType.Leaf;

/** Writes the expressions that carry arrays. */
final class ArrayConversions {
  private final Conversions conversions;

  ArrayConversions(Conversions conversions) {
    this.conversions = conversions;
  }

  CodeBlock carry(
      Conversion.EachOfArray each, CodeBlock value, JavaType from, JavaType to, int depth) {
    if (!from.element().primitive()) {
      return CodeBlock.of(
          "$T.array($L,$W$L,$W$L)",
          ClassNames.CARRY,
          value,
          arrayClass(to),
          conversions.element("e", each.element(), from.element(), to.element(), depth));
    }
    if (each.element() instanceof Conversion.Widen widen) {
      return widen(widen, value, to);
    }
    Leaf element = (Leaf) from.element().type();
    JavaType boxes = arrayOf(Leaves.boxOf(element.name()).orElseThrow(), to);
    CodeBlock boxed = widen(value, boxes);
    return carry(new Conversion.EachOfArray(afterBoxing(each.element())), boxed, boxes, to, depth);
  }

  private static JavaType arrayOf(String leaf, JavaType beside) {
    return beside.beside(new Array(new Leaf(leaf)));
  }

  /** Into a wider box in two steps: wider first. */
  private CodeBlock widen(Conversion.Widen widen, CodeBlock value, JavaType to) {
    return Leaves.unboxed(widen.to())
        .filter(primitive -> !primitive.equals(widen.from()))
        .map(primitive -> widen(widen(value, arrayOf(primitive, to)), to))
        .orElseGet(() -> widen(value, to));
  }

  private CodeBlock widen(CodeBlock value, JavaType to) {
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

  private CodeBlock arrayClass(JavaType type) {
    if (type.name().equals(type.erased())) {
      return CodeBlock.of("$T.class", type.erased());
    }
    conversions.castUnchecked();
    ClassName classOf = ClassName.get(Class.class);
    return CodeBlock.of(
        "($T) ($T) $T.class",
        ParameterizedTypeName.get(classOf, type.name()),
        ParameterizedTypeName.get(classOf, WildcardTypeName.subtypeOf(Object.class)),
        type.erased());
  }
}

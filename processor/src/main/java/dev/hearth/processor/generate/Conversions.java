package dev.hearth.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.Leaves;
import java.util.Optional;

/** Writes the expressions that carry the values of components. */
final class Conversions {
  private static final ClassName OPTIONAL = ClassName.get(Optional.class);

  private final Step step;
  private final ArrayConversions arrays = new ArrayConversions(this);
  private final RecordConversions records;
  private boolean unchecked;

  Conversions(Step step) {
    this.step = step;
    this.records = new RecordConversions(this, step);
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

  /** Notes that a cast was written which javac cannot check. */
  void castUnchecked() {
    unchecked = true;
  }

  /** The value of type {@code to} for {@code value}, an expression of type {@code from}. */
  CodeBlock carry(Conversion conversion, CodeBlock value, JavaType from, JavaType to) {
    return carry(conversion, value, from, to, 1);
  }

  /** The same within lambdas, the parameters of which are told apart by their depth. */
  CodeBlock carry(Conversion conversion, CodeBlock value, JavaType from, JavaType to, int depth) {
    if (conversion instanceof Conversion.Widen widen) {
      return widen(widen, value);
    }
    if (conversion instanceof Conversion.Migrated migrated) {
      return migrate(migrated.type(), value, to);
    }
    if (conversion instanceof Conversion.OfRecord record) {
      CodeBlock inOldLayout =
          CodeBlock.of("$L.of($L)", records.carrier(record, from, to, depth), value);
      return record.migrated() ? migrate(record.type(), inOldLayout, to) : inOldLayout;
    }
    if (conversion instanceof Conversion.Wrapped wrapped) {
      JavaType held = to.arguments().get(0);
      return CodeBlock.of(
          "$T.ofNullable($L)", OPTIONAL, carry(wrapped.value(), value, from, held, depth));
    }
    if (conversion instanceof Conversion.Each each) {
      return each(each, value, from, to, depth);
    }
    if (conversion instanceof Conversion.EachOfArray each) {
      return arrays.carry(each, value, from, to, depth);
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

  private CodeBlock migrate(String type, CodeBlock value, JavaType to) {
    Subject subject = step.subject(type);
    CodeBlock migrated = step.calls().of("migrate", subject.rawType(), value);
    if (subject.decidesForAllArguments()) {
      castUnchecked();
      return CodeBlock.of("($T) $L", to.name(), migrated);
    }
    return migrated;
  }

  private CodeBlock each(
      Conversion.Each each, CodeBlock value, JavaType from, JavaType to, int depth) {
    String method = each.container().equals("Optional") ? "optional" : "collection";
    if (Containers.isMap(each.container())) {
      return CodeBlock.of(
          "$T.map($L,$W$L,$W$L)",
          ClassNames.CARRY,
          value,
          argument("k", each, 0, from, to, depth),
          argument("v", each, 1, from, to, depth));
    }
    return CodeBlock.of(
        "$T.$L($L,$W$L)", ClassNames.CARRY, method, value, argument("e", each, 0, from, to, depth));
  }

  private CodeBlock argument(
      String name, Conversion.Each each, int i, JavaType from, JavaType to, int depth) {
    return element(
        name, each.arguments().get(i), from.arguments().get(i), to.arguments().get(i), depth);
  }

  /** What carries an element of a container or an array. */
  CodeBlock element(String name, Conversion conversion, JavaType from, JavaType to, int depth) {
    String parameter = parameter(name, depth);
    CodeBlock element = CodeBlock.of("$N", parameter);
    CodeBlock each =
        CodeBlock.of("$N -> $L", parameter, carry(conversion, element, from, to, depth + 1));
    // Only an Optional has a place for null.
    return conversion instanceof Conversion.Wrapped
        ? CodeBlock.of("$T.withNull($L)", ClassNames.CARRY, each)
        : each;
  }

  /** The name of a lambda's parameter. */
  String parameter(String name, int depth) {
    return step.own().variable(depth == 1 ? name : name + depth);
  }
}

package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.Conversion;
import java.util.ArrayList;
import java.util.List;

/** Writes the expressions that carry generic records at arguments that change. */
final class RecordConversions {
  private final Conversions conversions;
  private final Step step;

  RecordConversions(Conversions conversions, Step step) {
    this.conversions = conversions;
    this.step = step;
  }

  /** What carries a record in its old layout, to its new arguments. */
  CodeBlock carrier(Conversion.OfRecord record, JavaType from, JavaType to, int depth) {
    List<JavaType> between = between(record, to);
    List<CodeBlock> carriers = new ArrayList<>();
    for (int i = 0; i < record.arguments().size(); i++) {
      carriers.add(any(record.arguments().get(i), from.arguments().get(i), between.get(i), depth));
    }
    return RecordCarriers.of(step, record.type(), from.arguments(), between, carriers);
  }

  private static List<JavaType> between(Conversion.OfRecord record, JavaType to) {
    return record.between().stream().map(to::beside).toList();
  }

  private CodeBlock argument(Conversion conversion, JavaType from, JavaType to, int i, int depth) {
    return any(conversion, from.arguments().get(i), to.arguments().get(i), depth);
  }

  private CodeBlock any(Conversion conversion, JavaType from, JavaType to, int depth) {
    if (conversion instanceof Conversion.Same) {
      return RecordCarriers.same();
    }
    if (conversion instanceof Conversion.Wrapped wrapped) {
      return CodeBlock.of(
          "$T.wrapping(this,$W$L)",
          ClassNames.CARRIER,
          any(wrapped.value(), from, to.arguments().get(0), depth));
    }
    if (conversion instanceof Conversion.Each each) {
      List<CodeBlock> arguments = new ArrayList<>();
      for (int i = 0; i < each.arguments().size(); i++) {
        arguments.add(argument(each.arguments().get(i), from, to, i, depth));
      }
      return RecordCarriers.each(each.container(), arguments);
    }
    if (conversion instanceof Conversion.EachOfArray each && !from.element().primitive()) {
      return RecordCarriers.eachOfArray(any(each.element(), from.element(), to.element(), depth));
    }
    if (conversion instanceof Conversion.OfRecord record) {
      return record.migrated()
          ? CodeBlock.of(
              "$T.chained(this,$W$L,$W$L)",
              ClassNames.CARRIER,
              carrier(record, from, to, depth),
              migrated(record, to, depth))
          : carrier(record, from, to, depth);
    }
    return function(conversion, from, to, depth);
  }

  /** The record from its old layout, at its new arguments. */
  private CodeBlock migrated(Conversion.OfRecord record, JavaType to, int depth) {
    JavaType oldLayout =
        new JavaType(
            to.type(),
            to.names(),
            RecordCarriers.generic(step, record.type(), between(record, to)),
            step.oldClasses().apply(record.type()));
    return function(new Conversion.Migrated(record.type()), oldLayout, to, depth);
  }

  private CodeBlock function(Conversion conversion, JavaType from, JavaType to, int depth) {
    String parameter = conversions.parameter("o", depth);
    boolean migrated = conversion instanceof Conversion.Migrated;
    // A record has one migration for all arguments, and array types say all about theirs.
    String kind =
        migrated ? from.erased() + " -> " + to.erased() : from.name() + " -> " + to.name();
    return CodeBlock.of(
        "$T.by(this,$W$S,$W$T.class,$W($T $N) -> $L)",
        ClassNames.CARRIER,
        kind,
        to.erased(),
        from.name(),
        parameter,
        conversions.carry(conversion, CodeBlock.of("$N", parameter), from, to, depth + 1));
  }
}

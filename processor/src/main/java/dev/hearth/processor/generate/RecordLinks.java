package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.Component;
import dev.hearth.schema.Containers;
import dev.hearth.schema.Conversion;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the statement that goes to all records of its own kind which a generic record holds: a
 * long list of them is walked before it is carried.
 *
 * @param type the record's
 * @param visit the variable of what each is given to
 */
record RecordLinks(Conversions conversions, Step step, String type, String visit) {
  /** The body of a lambda. */
  CodeBlock of(Conversion.OfRecord record, String parameter, int depth) {
    List<Component> components = step.old().type(record.type()).components();
    List<CodeBlock> statements = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Conversion conversion = record.components().get(i);
      if (leads(conversion)) {
        CodeBlock value = CodeBlock.of("$N.$N()", parameter, components.get(i).name());
        statements.add(CodeBlock.of("$L;", to(conversion, value, depth + 1)));
      }
    }
    return CodeBlock.of("{ $L }", CodeBlock.join(statements, "$W"));
  }

  private boolean leads(Conversion conversion) {
    return conversion.goesBackTo().contains(type);
  }

  private CodeBlock to(Conversion conversion, CodeBlock value, int depth) {
    if (conversion instanceof Conversion.Each each && Containers.isMap(each.container())) {
      return map(each, value, depth);
    }
    if (conversion instanceof Conversion.Each each) {
      return each(each.arguments().get(0), value, depth);
    }
    if (conversion instanceof Conversion.EachOfArray array) {
      return each(array.element(), value, depth);
    }
    if (conversion instanceof Conversion.OfRecord record) {
      String parameter = conversions.parameter("r", depth);
      return CodeBlock.of(
          "$T.visit($L,$W$N -> $L)",
          ClassNames.CARRY,
          value,
          parameter,
          of(record, parameter, depth));
    }
    return CodeBlock.of("$N.accept($L)", visit, value); // nothing else leads there
  }

  private CodeBlock each(Conversion element, CodeBlock value, int depth) {
    String parameter = conversions.parameter("e", depth);
    return CodeBlock.of(
        "$T.visitAll($L,$W$N -> $L)",
        ClassNames.CARRY,
        value,
        parameter,
        to(element, CodeBlock.of("$N", parameter), depth + 1));
  }

  private CodeBlock map(Conversion.Each each, CodeBlock value, int depth) {
    String key = conversions.parameter("k", depth);
    String entry = conversions.parameter("v", depth);
    List<CodeBlock> statements = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Conversion conversion = each.arguments().get(i);
      if (leads(conversion)) {
        CodeBlock argument = CodeBlock.of("$N", i == 0 ? key : entry);
        statements.add(CodeBlock.of("$L;", to(conversion, argument, depth + 1)));
      }
    }
    return CodeBlock.of(
        "$T.visitAll($L,$W($N, $N) -> { $L })",
        ClassNames.CARRY,
        value,
        key,
        entry,
        CodeBlock.join(statements, "$W"));
  }
}

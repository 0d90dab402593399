package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hearth.schema.Component;
import dev.hearth.schema.Conversion;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the expressions that carry generic records at arguments that change. */
final class RecordConversions {
  private final Conversions conversions;
  private final Step step;

  /** What carries the records around an expression again, by their types. */
  private final Map<String, String> around = new HashMap<>();

  RecordConversions(Conversions conversions, Step step) {
    this.conversions = conversions;
    this.step = step;
  }

  /** The record in its old layout, and already at its new arguments. */
  CodeBlock carry(
      Conversion.OfRecord record, CodeBlock value, JavaType from, JavaType to, int depth) {
    String parameter = conversions.parameter("r", depth);
    TypeName before = generic(record.type(), from);
    TypeName after = generic(record.type(), to);
    String kind = before + " -> " + after;
    if (!record.isRecursive()) {
      return CodeBlock.of(
          "$T.record(this,$W$S,$W$L,$W($T $N) -> $L)",
          ClassNames.CARRY,
          kind,
          value,
          before,
          parameter,
          made(record, parameter, from, to, depth));
    }
    String again = conversions.parameter("again", depth);
    String outer = around.put(record.type(), again);
    CodeBlock made = made(record, parameter, from, to, depth);
    if (outer == null) {
      around.remove(record.type());
    } else {
      around.put(record.type(), outer);
    }
    return CodeBlock.of(
        "$T.<$T, $T>record(this,$W$S,$W$L,$W($N, $N) -> $L,$W($N, $N) -> $L)",
        ClassNames.CARRY,
        before,
        after,
        kind,
        value,
        parameter,
        again,
        new RecordLinks(conversions, step, record.type(), again).of(record, parameter, depth),
        parameter,
        again,
        made);
  }

  /** A record of a kind that is around it. */
  CodeBlock again(Conversion.Again record, CodeBlock value) {
    return CodeBlock.of("$N.apply($L)", around.get(record.type()), value);
  }

  private CodeBlock made(
      Conversion.OfRecord record, String parameter, JavaType from, JavaType to, int depth) {
    StateDef def = step.old().type(record.type());
    TypeNames before = new TypeNames(step.oldClasses(), from.arguments());
    TypeNames after = new TypeNames(step.oldClasses(), to.arguments());
    List<CodeBlock> components = new ArrayList<>();
    for (int i = 0; i < def.components().size(); i++) {
      Component component = def.components().get(i);
      components.add(
          conversions.carry(
              record.components().get(i),
              CodeBlock.of("$N.$N()", parameter, component.name()),
              before.type(component.type()),
              after.type(component.type()),
              depth + 1));
    }
    return CodeBlock.of(
        "new $T($L)", generic(record.type(), to), CodeBlock.join(components, ",$W"));
  }

  private TypeName generic(String type, JavaType at) {
    return ParameterizedTypeName.get(
        step.oldClasses().apply(type),
        at.arguments().stream().map(JavaType::name).toArray(TypeName[]::new));
  }
}

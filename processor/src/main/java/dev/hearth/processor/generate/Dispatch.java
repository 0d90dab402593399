package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which migrations take the objects of a class: its own, and that of a family in which it becomes
 * something else.
 */
final class Dispatch {
  private final Map<ClassName, List<Subject>> takers = new LinkedHashMap<>();

  Dispatch(Step step) {
    step.subjects().filter(s -> !s.is(StateDef.Kind.SEALED)).forEach(this::own);
    step.subjects().filter(s -> s.is(StateDef.Kind.SEALED)).forEach(this::family);
  }

  private void own(Subject subject) {
    takers.computeIfAbsent(subject.rawType(), k -> new ArrayList<>()).add(subject);
  }

  private void family(Subject family) {
    for (String leaf : family.goesOn() ? Families.stray(family) : Families.leaves(family)) {
      ClassName met = family.step().oldClasses().apply(leaf);
      takers.computeIfAbsent(met, k -> new ArrayList<>()).add(0, family);
    }
  }

  /** The classes, in the order of the cases. */
  CodeBlock classes() {
    return takers.keySet().stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(",$W"));
  }

  /** What migrates the object {@code old} whose class has the place {@code type}. */
  CodeBlock body(String type, String old) {
    if (takers.isEmpty()) {
      return CodeBlock.of("throw new $T($N);\n", AssertionError.class, type);
    }
    CodeBlock.Builder cases = CodeBlock.builder();
    int place = 0;
    for (List<Subject> each : takers.values()) {
      cases.add("case $L -> $L\n", place++, migrate(each, old));
    }
    cases.addStatement("default -> throw new $T($N)", AssertionError.class, type);
    return CodeBlock.of("return switch ($N) {\n$>$L$<};\n", type, cases.build());
  }

  private static CodeBlock migrate(List<Subject> takers, String old) {
    List<CodeBlock> calls =
        takers.stream().map(taker -> CodeBlock.of("$L;", call(taker, old))).toList();
    CodeBlock last = calls.get(calls.size() - 1);
    return calls.size() == 1
        ? last
        : CodeBlock.of(
            "{\n$>$L\nyield $L\n$<}",
            CodeBlock.join(calls.subList(0, calls.size() - 1), "\n"),
            last);
  }

  private static CodeBlock call(Subject taker, String old) {
    CodeBlock cast = CodeBlock.of("($T) $N", taker.anyType(), old);
    return taker.step().calls().of("migrate", taker.rawType(), cast);
  }
}

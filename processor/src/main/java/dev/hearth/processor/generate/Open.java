package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method of a hole: abstract, unless something else fills it. */
final class Open {
  private Open() {}

  /** For a hole that makes the whole of what the old value becomes. */
  static MethodSpec method(Subject subject, Hole hole) {
    return method(subject, hole, subject.target());
  }

  static MethodSpec method(Subject subject, Hole hole, TypeName returns) {
    Optional<CodeBlock> filled = subject.step().fillings().expression(subject, hole);
    MethodSpec.Builder method = subject.method(hole.method(), returns, Modifier.PROTECTED);
    return filled.isPresent()
        ? method.addStatement("return $L", filled.get()).build()
        : method.addModifiers(Modifier.ABSTRACT).build();
  }
}

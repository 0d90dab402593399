package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Writes calls of a migration's own methods. */
final class Calls {
  private Calls() {}

  /** {@code pos(old)}. */
  static CodeBlock of(String method, String argument) {
    // The language takes a bare yield for the statement.
    return method.equals("yield")
        ? CodeBlock.of("this.yield($N)", argument)
        : CodeBlock.of("$N($N)", method, argument);
  }
}

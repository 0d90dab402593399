package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What the rewriting of a method needs to know of its class. */
interface Rewriting {
  ClassNode type();

  ClassModel model();

  /** The value of a lambda that becomes primitive; null for any other method. */
  @Nullable LambdaValue value(MethodNode lambda);

  /** Whether a method of the class plainly never returns null. */
  boolean returnsNonNull(MethodNode method);
}

package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Collects what is in the way in one class. */
final class Problems {
  private final ClassNode type;
  private final Set<FlattenProblem> found = new LinkedHashSet<>();

  Problems(ClassNode type) {
    this.type = type;
  }

  void add(String member, String reason) {
    add(member, 0, reason);
  }

  void add(MethodNode method, AbstractInsnNode insn, String reason) {
    add(method.name, MethodFlow.line(insn), reason);
  }

  private void add(String member, int line, String reason) {
    String file = type.sourceFile == null ? "" : type.sourceFile;
    found.add(new FlattenProblem(type.name.replace('/', '.'), member, file, line, reason));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<FlattenProblem> all() {
    return new ArrayList<>(found);
  }
}

package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Collects what is in the way in one class. */
final class Problems {
  /** What javac names the code of a lambda: the method around it is what its reader knows. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

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

  /** A field has no line of its own: the first that gives it a value is meant. */
  void add(FieldNode field, String reason) {
    int line = 0;
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode insn : method.instructions) {
        boolean writes =
            insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC;
        if (line == 0 && writes && ((FieldInsnNode) insn).name.equals(field.name)) {
          line = MethodFlow.line(insn);
        }
      }
    }
    add(field.name, line, reason);
  }

  void add(MethodNode method, String reason) {
    int line = 0;
    for (AbstractInsnNode insn : method.instructions) {
      line = line == 0 && insn instanceof LineNumberNode first ? first.line : line;
    }
    add(method.name, line, reason);
  }

  private void add(String member, int line, String reason) {
    String file = type.sourceFile == null ? "" : type.sourceFile;
    String name = LAMBDA.matcher(member).replaceAll("$1");
    found.add(new FlattenProblem(type.name.replace('/', '.'), name, file, line, reason));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<FlattenProblem> all() {
    return new ArrayList<>(found);
  }
}

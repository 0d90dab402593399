package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The local variables of a method: those with a name, and those that the compiler needed. */
final class Variables {
  private final MethodNode method;

  Variables(MethodNode method) {
    this.method = method;
  }

  /**
   * Whether an instruction stores a value into a variable that the compiler made for itself, to
   * empty the stack, or loads it from there.
   */
  boolean spills(AbstractInsnNode insn) {
    return (insn.getOpcode() == Opcodes.ALOAD || insn.getOpcode() == Opcodes.ASTORE)
        && ((VarInsnNode) insn).var >= parameters()
        && name((VarInsnNode) insn) == null;
  }

  private int parameters() {
    int self = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    return self + (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - 1;
  }

  /** The name of the variable that is loaded or stored; null when it has none. */
  @Nullable String name(VarInsnNode insn) {
    if (method.localVariables == null) {
      return null;
    }
    int at = method.instructions.indexOf(insn);
    for (LocalVariableNode variable : method.localVariables) {
      int begin = method.instructions.indexOf(variable.start);
      int end = method.instructions.indexOf(variable.end);
      boolean begun = begin <= at || isNextLabel(insn, variable.start);
      if (variable.index == insn.var && begun && at < end) {
        return variable.name;
      }
    }
    return null;
  }

  /** A variable's scope begins after the instruction that first stores into it. */
  private static boolean isNextLabel(AbstractInsnNode insn, LabelNode label) {
    AbstractInsnNode at = insn.getNext();
    while (at instanceof LabelNode || at instanceof LineNumberNode) {
      if (at.equals(label)) {
        return true;
      }
      at = at.getNext();
    }
    return false;
  }
}

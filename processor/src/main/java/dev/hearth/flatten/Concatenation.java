package dev.hearth.flatten;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** {@code "hp " + hp.get()}: the text of an {@code int} is that of its box. */
final class Concatenation {
  /** With twice as many, all of them wide, a call would still have room. */
  private static final int MOST_OPERANDS = 100;

  /** What javac calls for each operand that could be changed meanwhile. */
  private static final MethodInsnNode TEXT =
      new MethodInsnNode(
          Opcodes.INVOKESTATIC,
          "java/lang/String",
          "valueOf",
          "(Ljava/lang/Object;)Ljava/lang/String;",
          false);

  private Concatenation() {}

  /** Whether an instruction joins texts, and may be given primitives in the place of boxes. */
  static boolean isOne(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.INVOKEDYNAMIC
        && ((InvokeDynamicInsnNode) insn)
            .bsm
            .getOwner()
            .equals("java/lang/invoke/StringConcatFactory")
        && Type.getArgumentTypes(((InvokeDynamicInsnNode) insn).desc).length <= MOST_OPERANDS;
  }

  /** Whether an instruction makes a text of an object, only for texts to be joined. */
  static boolean isText(MethodFlow flow, AbstractInsnNode insn) {
    return Calls.same(insn, TEXT) && flow.users(insn).stream().allMatch(Concatenation::isOne);
  }

  /** Has it take the primitives that boxes have become. */
  static void rewrite(InvokeDynamicInsnNode call, List<Flow> operands, BoxWebs webs) {
    Type[] parameters = Type.getArgumentTypes(call.desc);
    for (int i = 0; i < parameters.length; i++) {
      Box box = webs.boxOf(operands.get(i));
      if (box != null) {
        parameters[i] = box.primitive();
      }
    }
    call.desc = Type.getMethodDescriptor(Type.getReturnType(call.desc), parameters);
  }
}

package dev.hearth.flatten;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The instructions that have to do with handles. */
final class Calls {
  static final String HOT = "dev/hearth/Hot";
  static final String HOT_DESCRIPTOR = "Ldev/hearth/Hot;";
  static final Type HOT_TYPE = Type.getObjectType(HOT);

  private Calls() {}

  static boolean isOf(AbstractInsnNode insn) {
    return isHot(insn, Opcodes.INVOKESTATIC, "of", "(Ljava/lang/Object;)Ldev/hearth/Hot;");
  }

  static boolean isGet(AbstractInsnNode insn) {
    return isHot(insn, Opcodes.INVOKEVIRTUAL, "get", "()Ljava/lang/Object;");
  }

  static boolean isSet(AbstractInsnNode insn) {
    return isHot(insn, Opcodes.INVOKEVIRTUAL, "set", "(Ljava/lang/Object;)V");
  }

  static boolean isUpdate(AbstractInsnNode insn) {
    return isHot(insn, Opcodes.INVOKEVIRTUAL, "update", "(Ljava/util/function/UnaryOperator;)V");
  }

  private static boolean isHot(AbstractInsnNode insn, int opcode, String name, String descriptor) {
    return same(insn, new MethodInsnNode(opcode, HOT, name, descriptor, false));
  }

  static boolean same(AbstractInsnNode insn, MethodInsnNode other) {
    return insn instanceof MethodInsnNode call
        && call.getOpcode() == other.getOpcode()
        && call.name.equals(other.name)
        && call.owner.equals(other.owner)
        && call.desc.equals(other.desc);
  }

  static boolean isGetHandle(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.GETFIELD && isHandleField(insn);
  }

  static boolean isPutHandle(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.PUTFIELD && isHandleField(insn);
  }

  static boolean isHandleField(AbstractInsnNode insn) {
    return insn instanceof FieldInsnNode field && field.desc.equals(HOT_DESCRIPTOR);
  }
}

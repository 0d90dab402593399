package dev.hearth.flatten;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;

/** Primitive types that become wider ones. */
final class Widening {
  private static final String ORDER = "IJFD";
  private static final int[][] OPCODES = {
    {Opcodes.NOP, Opcodes.I2L, Opcodes.I2F, Opcodes.I2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.L2F, Opcodes.L2D},
    {Opcodes.NOP, Opcodes.NOP, Opcodes.NOP, Opcodes.F2D}
  };

  private Widening() {}

  static boolean exists(Type from, Type to) {
    return from.equals(to)
        || (!from.equals(Type.BOOLEAN_TYPE)
            && !to.equals(Type.BOOLEAN_TYPE)
            && (rank(to) > rank(from)
                || (to.equals(Type.INT_TYPE) && rank(from) == 0)
                || (to.equals(Type.SHORT_TYPE) && from.equals(Type.BYTE_TYPE))));
  }

  static InsnList of(Type from, Type to) {
    InsnList list = new InsnList();
    if (rank(to) > rank(from)) {
      list.add(new InsnNode(OPCODES[rank(from)][rank(to)]));
    }
    return list;
  }

  private static int rank(Type type) {
    return Math.max(0, ORDER.indexOf(type.getDescriptor()));
  }
}

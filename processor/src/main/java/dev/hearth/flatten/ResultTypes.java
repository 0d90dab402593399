package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The static type of what an instruction pushes. */
final class ResultTypes {
  private static final String PRIMITIVES = "ZCFDBSIJ";

  private ResultTypes() {}

  /** Null for {@code AALOAD}, whose result depends on the array; void where nothing is pushed. */
  static @Nullable Type of(AbstractInsnNode insn) {
    if (insn instanceof LdcInsnNode constant) {
      return ofConstant(constant.cst);
    }
    if (insn instanceof FieldInsnNode field) {
      return Type.getType(field.desc);
    }
    if (insn instanceof MethodInsnNode call) {
      return Type.getReturnType(call.desc);
    }
    if (insn instanceof InvokeDynamicInsnNode call) {
      return Type.getReturnType(call.desc);
    }
    if (insn instanceof MultiANewArrayInsnNode array) {
      return Type.getType(array.desc);
    }
    if (insn instanceof TypeInsnNode typed) {
      return ofTyped(typed);
    }
    if (insn instanceof IntInsnNode array && insn.getOpcode() == Opcodes.NEWARRAY) {
      return Type.getType("[" + PRIMITIVES.charAt(array.operand - Opcodes.T_BOOLEAN));
    }
    return ofOpcode(insn.getOpcode());
  }

  private static Type ofTyped(TypeInsnNode insn) {
    Type type = Type.getObjectType(insn.desc);
    return switch (insn.getOpcode()) {
      case Opcodes.INSTANCEOF -> Type.INT_TYPE;
      case Opcodes.ANEWARRAY -> Type.getType("[" + type.getDescriptor());
      default -> type;
    };
  }

  private static Type ofConstant(Object constant) {
    if (constant instanceof Integer) {
      return Type.INT_TYPE;
    } else if (constant instanceof Long) {
      return Type.LONG_TYPE;
    } else if (constant instanceof Float) {
      return Type.FLOAT_TYPE;
    } else if (constant instanceof Double) {
      return Type.DOUBLE_TYPE;
    } else if (constant instanceof String) {
      return Type.getObjectType("java/lang/String");
    } else if (constant instanceof Handle) {
      return Type.getObjectType("java/lang/invoke/MethodHandle");
    } else if (constant instanceof ConstantDynamic dynamic) {
      return Type.getType(dynamic.getDescriptor());
    }
    return Type.getObjectType(
        ((Type) constant).getSort() == Type.METHOD
            ? "java/lang/invoke/MethodType"
            : "java/lang/Class");
  }

  private static @Nullable Type ofOpcode(int opcode) {
    return switch (opcode) {
      case Opcodes.ACONST_NULL -> Flow.NULL;
      case Opcodes.AALOAD -> null;
      case Opcodes.LCONST_0,
          Opcodes.LCONST_1,
          Opcodes.LALOAD,
          Opcodes.LADD,
          Opcodes.LSUB,
          Opcodes.LMUL,
          Opcodes.LDIV,
          Opcodes.LREM,
          Opcodes.LNEG,
          Opcodes.LSHL,
          Opcodes.LSHR,
          Opcodes.LUSHR,
          Opcodes.LAND,
          Opcodes.LOR,
          Opcodes.LXOR,
          Opcodes.I2L,
          Opcodes.F2L,
          Opcodes.D2L ->
          Type.LONG_TYPE;
      case Opcodes.FCONST_0,
          Opcodes.FCONST_1,
          Opcodes.FCONST_2,
          Opcodes.FALOAD,
          Opcodes.FADD,
          Opcodes.FSUB,
          Opcodes.FMUL,
          Opcodes.FDIV,
          Opcodes.FREM,
          Opcodes.FNEG,
          Opcodes.I2F,
          Opcodes.L2F,
          Opcodes.D2F ->
          Type.FLOAT_TYPE;
      case Opcodes.DCONST_0,
          Opcodes.DCONST_1,
          Opcodes.DALOAD,
          Opcodes.DADD,
          Opcodes.DSUB,
          Opcodes.DMUL,
          Opcodes.DDIV,
          Opcodes.DREM,
          Opcodes.DNEG,
          Opcodes.I2D,
          Opcodes.L2D,
          Opcodes.F2D ->
          Type.DOUBLE_TYPE;
      default -> Type.INT_TYPE;
    };
  }
}

package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LocalVariableAnnotationNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The parameter of a lambda that takes and returns a box, and a primitive from now on.
 *
 * @param variable its local variable
 */
record LambdaValue(int variable, Box box) {
  static LambdaValue of(MethodNode method, Box box) {
    return new LambdaValue(lastVariable(method), box);
  }

  /** The variable of a method's last parameter. */
  static int lastVariable(MethodNode method) {
    Type[] parameters = Type.getArgumentTypes(method.desc);
    int variable = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    for (int i = 0; i < parameters.length - 1; i++) {
      variable += parameters[i].getSize();
    }
    return variable;
  }

  boolean isLoad(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) insn).var == variable;
  }

  boolean isStore(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) insn).var == variable;
  }

  AbstractInsnNode load() {
    return new VarInsnNode(box.primitive().getOpcode(Opcodes.ILOAD), variable);
  }

  AbstractInsnNode store() {
    return new VarInsnNode(box.primitive().getOpcode(Opcodes.ISTORE), variable);
  }

  AbstractInsnNode returned() {
    return new InsnNode(box.primitive().getOpcode(Opcodes.IRETURN));
  }

  /** The descriptor with primitives in the places of the boxes. */
  String descriptor(String boxed) {
    List<Type> parameters = new ArrayList<>(List.of(Type.getArgumentTypes(boxed)));
    parameters.set(parameters.size() - 1, box.primitive());
    return Type.getMethodDescriptor(box.primitive(), parameters.toArray(Type[]::new));
  }

  /** Writes the new type into a method that has new instructions already. */
  void declare(MethodNode method) {
    method.desc = descriptor(method.desc);
    if (method.localVariables != null) {
      for (LocalVariableNode local : method.localVariables) {
        if (local.index == variable) {
          local.desc = box.primitive().getDescriptor();
        }
      }
    }
    if (box.primitive().getSize() == 2) {
      makeRoom(method);
    }
  }

  private void makeRoom(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      if (insn instanceof VarInsnNode moved) {
        moved.var = shifted(moved.var);
      } else if (insn instanceof IincInsnNode moved) {
        moved.var = shifted(moved.var);
      }
    }
    if (method.localVariables != null) {
      method.localVariables.forEach(local -> local.index = shifted(local.index));
    }
    shift(method.visibleLocalVariableAnnotations);
    shift(method.invisibleLocalVariableAnnotations);
  }

  private void shift(@Nullable List<LocalVariableAnnotationNode> all) {
    if (all != null) {
      all.forEach(each -> each.index.replaceAll(this::shifted));
    }
  }

  private int shifted(int index) {
    return index > variable ? index + 1 : index;
  }
}

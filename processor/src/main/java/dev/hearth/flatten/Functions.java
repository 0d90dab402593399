package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Calls what a lambda or a method reference stands for. */
final class Functions {
  static final String OPERATOR = "java/util/function/UnaryOperator";

  private Functions() {}

  /** {@code UnaryOperator.apply}. */
  static MethodInsnNode apply() {
    return new MethodInsnNode(
        Opcodes.INVOKEINTERFACE, OPERATOR, "apply", "(Ljava/lang/Object;)Ljava/lang/Object;", true);
  }

  /** Whether a method can be called as it is, from {@code caller}. */
  static boolean isCallable(Handle target, ClassNode caller) {
    return target.getTag() != Opcodes.H_INVOKESPECIAL || isOwnPrivate(target, caller);
  }

  private static boolean isOwnPrivate(Handle target, ClassNode caller) {
    return target.getOwner().equals(caller.name)
        && caller.methods.stream()
            .anyMatch(
                method ->
                    method.name.equals(target.getName())
                        && method.desc.equals(target.getDesc())
                        && (method.access & Opcodes.ACC_PRIVATE) != 0);
  }

  /** What comes before the arguments of a call: of a constructor the new object. */
  static InsnList prepare(Handle target) {
    InsnList list = new InsnList();
    if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      list.add(new TypeInsnNode(Opcodes.NEW, target.getOwner()));
      list.add(new InsnNode(Opcodes.DUP));
    }
    return list;
  }

  /** The call; private methods are called as javac calls them. */
  static MethodInsnNode call(Handle target, String descriptor, ClassNode caller) {
    int opcode =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
          case Opcodes.H_INVOKESPECIAL -> ofPrivate(target, caller);
          default -> Opcodes.INVOKEVIRTUAL;
        };
    return new MethodInsnNode(
        opcode, target.getOwner(), target.getName(), descriptor, target.isInterface());
  }

  private static int ofPrivate(Handle target, ClassNode caller) {
    if ((caller.version & 0xffff) < Opcodes.V11) {
      return Opcodes.INVOKESPECIAL;
    }
    return target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
  }

  /** The method of {@code type} that a lambda's code is in; null when it is elsewhere. */
  static @Nullable MethodNode body(Handle target, ClassNode type) {
    return type.methods.stream()
        .filter(
            method ->
                target.getOwner().equals(type.name)
                    && method.name.equals(target.getName())
                    && method.desc.equals(target.getDesc()))
        .findFirst()
        .orElse(null);
  }
}

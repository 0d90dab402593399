package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** A primitive type and its box: how javac puts one into the other. */
enum Box {
  BOOLEAN("java/lang/Boolean", "Z"),
  BYTE("java/lang/Byte", "B"),
  SHORT("java/lang/Short", "S"),
  CHARACTER("java/lang/Character", "C"),
  INTEGER("java/lang/Integer", "I"),
  LONG("java/lang/Long", "J"),
  FLOAT("java/lang/Float", "F"),
  DOUBLE("java/lang/Double", "D");

  private final String name;
  private final String descriptor;

  Box(String name, String descriptor) {
    this.name = name;
    this.descriptor = descriptor;
  }

  Type type() {
    return Type.getObjectType(name);
  }

  /** {@code int} for {@code Integer}. */
  Type primitive() {
    return Type.getType(descriptor);
  }

  static @Nullable Box of(Type type) {
    for (Box box : values()) {
      if (box.type().equals(type)) {
        return box;
      }
    }
    return null;
  }

  static @Nullable Box ofPrimitive(Type type) {
    for (Box box : values()) {
      if (box.primitive().equals(type)) {
        return box;
      }
    }
    return null;
  }

  /** Which box an instruction makes out of a primitive, if it is such a one. */
  static @Nullable Box madeBy(AbstractInsnNode insn) {
    for (Box box : values()) {
      if (Calls.same(insn, box.boxing())) {
        return box;
      }
    }
    return null;
  }

  /** Which box an instruction takes a primitive out of, if it is such a one. */
  static @Nullable Box openedBy(AbstractInsnNode insn) {
    for (Box box : values()) {
      if (Calls.same(insn, box.unboxing())) {
        return box;
      }
    }
    return null;
  }

  MethodInsnNode boxing() {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        name,
        "valueOf",
        Type.getMethodDescriptor(type(), primitive()),
        false);
  }

  MethodInsnNode unboxing() {
    return new MethodInsnNode(
        Opcodes.INVOKEVIRTUAL,
        name,
        primitive().getClassName() + "Value",
        Type.getMethodDescriptor(primitive()),
        false);
  }
}

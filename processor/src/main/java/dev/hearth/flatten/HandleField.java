package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * A handle, and the plain field that takes its place.
 *
 * @param owner the internal name of the class that declares it, or inherits it
 * @param type of the plain field: {@code int} for {@code Hot<Integer>}
 * @param signature the generic one of the plain field, where it has one
 */
record HandleField(String owner, String name, Type type, @Nullable String signature) {
  /** The same field, as {@code other} names it: it may inherit it, and be what is accessible. */
  HandleField of(String other) {
    return new HandleField(other, name, type, signature);
  }

  /** The box of its type; null when the type is no primitive. */
  @Nullable Box box() {
    return Box.ofPrimitive(type);
  }

  /** What its handle holds: the type, or its box. */
  Type held() {
    Box box = box();
    return box == null ? type : box.type();
  }

  FieldInsnNode get() {
    return new FieldInsnNode(Opcodes.GETFIELD, owner, name, type.getDescriptor());
  }

  FieldInsnNode put() {
    return new FieldInsnNode(Opcodes.PUTFIELD, owner, name, type.getDescriptor());
  }
}

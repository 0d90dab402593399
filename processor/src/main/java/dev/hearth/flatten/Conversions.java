package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** What turns a value into what a plain field holds, and back, as javac writes it. */
final class Conversions {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");
  private static final String NULL_MESSAGE = "a handle holds no null";

  private final ClassModel model;

  Conversions(ClassModel model) {
    this.model = model;
  }

  /**
   * Stores a reference in a field.
   *
   * @param type of the reference; null when it is not known
   * @param plain whether it plainly is not null
   */
  InsnList stored(@Nullable Type type, boolean plain, HandleField field) {
    InsnList list = new InsnList();
    Box box = field.box();
    if (box != null) {
      list.add(opened(type, box));
    } else if (plain) {
      list.add(cast(type, field.type()));
    } else {
      list.add(type == null ? new InsnList() : cast(type, field.type()));
      list.add(new LdcInsnNode(NULL_MESSAGE));
      list.add(
          new MethodInsnNode(
              Opcodes.INVOKESTATIC,
              "java/util/Objects",
              "requireNonNull",
              "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;",
              false));
      list.add(cast(OBJECT, field.type()));
    }
    return list;
  }

  /** Takes a primitive out of a box. */
  InsnList opened(@Nullable Type type, Box box) {
    InsnList list = new InsnList();
    list.add(cast(type, box.type()));
    list.add(box.unboxing());
    return list;
  }

  /** What a function returns, stored in a field. */
  InsnList returned(Type result, boolean plain, HandleField field) {
    Box box = Box.ofPrimitive(result);
    if (box == null) {
      return stored(result, plain, field);
    }
    InsnList list = new InsnList();
    if (field.box() == null) {
      list.add(box.boxing());
      list.add(cast(box.type(), field.type()));
    }
    return list;
  }

  /** Whether {@link #returned} can be written for such a result. */
  static boolean canReturn(Type result, HandleField field) {
    return field.box() == null || result.getSort() >= Type.ARRAY || result.equals(field.type());
  }

  /**
   * The value of a field, passed to a function.
   *
   * @param taken the value's type as the function's caller sees it
   */
  InsnList passed(HandleField field, Type taken, Type parameter) {
    InsnList list = new InsnList();
    Type value = field.type();
    Box box = field.box() == null ? Box.of(taken) : null;
    if (box != null && Box.ofPrimitive(parameter) != null) {
      list.add(cast(value, taken));
      list.add(box.unboxing());
      value = box.primitive();
    }
    if (Box.ofPrimitive(parameter) != null) {
      list.add(Widening.of(value, parameter));
    } else if (field.box() != null) {
      list.add(field.box().boxing());
      list.add(cast(field.held(), parameter));
    } else {
      list.add(cast(value, parameter));
    }
    return list;
  }

  /** Whether {@link #passed} can be written for such a parameter. */
  static boolean canPass(HandleField field, Type taken, Type parameter) {
    if (Box.ofPrimitive(parameter) == null) {
      return true;
    }
    Box box = field.box() != null ? field.box() : Box.of(taken);
    return box != null && Widening.exists(box.primitive(), parameter);
  }

  private InsnList cast(@Nullable Type from, Type to) {
    InsnList list = new InsnList();
    if (from == null || !model.assignable(from, to)) {
      list.add(new TypeInsnNode(Opcodes.CHECKCAST, to.getInternalName()));
    }
    return list;
  }
}

package dev.hearth.flatten;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Whether the name of {@code dev.hearth.Hot} stands in a class file. */
final class Mentions {
  private static final int UTF8 = 1;

  private Mentions() {}

  /** In a descriptor or a generic signature. */
  static boolean hot(@Nullable String descriptor) {
    return descriptor != null
        && (descriptor.contains("L" + Calls.HOT + ";")
            || descriptor.contains("L" + Calls.HOT + "<"));
  }

  /** In a method's code. */
  static boolean hot(MethodNode method) {
    for (AbstractInsnNode insn : method.instructions) {
      if (hot(insn)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hot(AbstractInsnNode insn) {
    if (insn instanceof FieldInsnNode field) {
      return hot(field.desc);
    } else if (insn instanceof MethodInsnNode call) {
      return call.owner.equals(Calls.HOT) || hot(call.desc);
    } else if (insn instanceof InvokeDynamicInsnNode call) {
      return hot(call.desc) || Arrays.toString(call.bsmArgs).contains(Calls.HOT);
    } else if (insn instanceof TypeInsnNode typed) {
      return hot(Type.getObjectType(typed.desc).getDescriptor());
    } else if (insn instanceof MultiANewArrayInsnNode array) {
      return hot(array.desc);
    }
    return insn instanceof LdcInsnNode constant
        && constant.cst instanceof Type type
        && hot(type.getDescriptor());
  }

  /** In the constant pool, and so anywhere in the class. */
  static boolean hot(ClassReader reader) {
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      if (at > 0 && reader.readByte(at - 1) == UTF8) {
        String text = latin(reader, at);
        if (text.equals(Calls.HOT) || hot(text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The bytes of a text, a character each: enough to find an ASCII name in it. */
  private static String latin(ClassReader reader, int at) {
    byte[] bytes = new byte[reader.readUnsignedShort(at)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) reader.readByte(at + 2 + i);
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

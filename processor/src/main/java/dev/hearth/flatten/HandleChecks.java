package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** Whether a field is declared as a handle has to be. */
final class HandleChecks {
  private static final String BEGIN = "Ldev/hearth/Hot<";
  private static final String END = ">;";

  private HandleChecks() {}

  /** The signature of what a handle holds; null when it is raw. */
  static @Nullable String content(FieldNode field) {
    return field.signature != null && field.signature.startsWith(BEGIN)
        ? field.signature.substring(BEGIN.length(), field.signature.length() - END.length())
        : null;
  }

  /** Why a field of type {@code Hot} cannot be flattened; null when it can. */
  static @Nullable String refusal(FieldNode field) {
    if ((field.access & Opcodes.ACC_STATIC) != 0) {
      return "a handle that is static belongs to no object; make it an instance field";
    }
    if ((field.access & Opcodes.ACC_FINAL) == 0) {
      return "a handle that is not final may be another one later; make it final";
    }
    String content = content(field);
    if (content == null) {
      return "the raw type Hot leaves open what it holds; name the type, as in Hot<Ship>";
    }
    return "*+-".indexOf(content.charAt(0)) >= 0
        ? "a wildcard leaves open what it holds; name the type, as in Hot<Ship>"
        : null;
  }
}

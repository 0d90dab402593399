package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/** Declares plain fields in the place of handles. */
final class FlatFields {
  private FlatFields() {}

  static void rewrite(ClassNode type, ClassModel model) {
    for (FieldNode field : type.fields) {
      boolean hot = field.desc.equals(Calls.HOT_DESCRIPTOR);
      HandleField plain = hot ? model.handle(type, field) : null;
      if (plain != null) {
        field.desc = plain.type().getDescriptor();
        field.signature = plain.signature();
        field.access &= ~Opcodes.ACC_FINAL;
        field.visibleTypeAnnotations = inner(field.visibleTypeAnnotations);
        field.invisibleTypeAnnotations = inner(field.invisibleTypeAnnotations);
      }
    }
  }

  /** An annotation of the handle's type argument is one of the field's type from now on. */
  private static @Nullable List<TypeAnnotationNode> inner(
      @Nullable List<TypeAnnotationNode> annotations) {
    if (annotations == null) {
      return null;
    }
    List<TypeAnnotationNode> moved = new ArrayList<>();
    for (TypeAnnotationNode annotation : annotations) {
      TypeAnnotationNode copy =
          new TypeAnnotationNode(annotation.typeRef, inner(annotation.typePath), annotation.desc);
      annotation.accept(copy);
      moved.add(copy);
    }
    return moved;
  }

  private static @Nullable TypePath inner(@Nullable TypePath path) {
    return path == null || path.getLength() == 1
        ? null
        : TypePath.fromString(path.toString().substring("0;".length()));
  }
}

package dev.hearth.flatten;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Which values plainly are not null, so that nobody would check them. */
final class NonNull {
  /** Methods of the JDK that never return null. */
  private static final Map<String, Set<String>> METHODS =
      Map.of(
          "java/util/List", Set.of("of", "copyOf"),
          "java/util/Set", Set.of("of", "copyOf"),
          "java/util/Map", Set.of("of", "copyOf", "ofEntries", "entry"),
          "java/util/Optional", Set.of("of", "ofNullable", "empty"),
          "java/util/EnumSet", Set.of("of", "noneOf", "allOf", "copyOf", "range"),
          "java/util/Collections",
              Set.of(
                  "emptyList",
                  "emptySet",
                  "emptyMap",
                  "singletonList",
                  "singleton",
                  "singletonMap",
                  "unmodifiableList",
                  "unmodifiableSet",
                  "unmodifiableMap",
                  "unmodifiableSortedSet",
                  "unmodifiableSortedMap"),
          "java/util/Objects", Set.of("requireNonNull", "requireNonNullElse"));

  private final MethodFlow flow;
  private final ClassModel model;
  private final boolean keepsThis;

  NonNull(MethodFlow flow, ClassModel model) {
    this.flow = flow;
    this.model = model;
    this.keepsThis =
        (flow.method.access & Opcodes.ACC_STATIC) == 0
            && flow.reached().stream()
                .noneMatch(
                    insn -> insn.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) insn).var == 0);
  }

  boolean isPlain(Flow value) {
    return value.sources().stream().allMatch(this::isPlain);
  }

  private boolean isPlain(AbstractInsnNode source) {
    return switch (source.getOpcode()) {
      case Opcodes.NEW, Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.MULTIANEWARRAY -> true;
      case Opcodes.LDC ->
          ((LdcInsnNode) source).cst instanceof String
              || ((LdcInsnNode) source).cst instanceof Type;
      case Opcodes.ALOAD -> keepsThis && ((VarInsnNode) source).var == 0;
      case Opcodes.CHECKCAST -> isPlain(flow.operands(source).get(0));
      case Opcodes.DUP, Opcodes.DUP_X1, Opcodes.DUP_X2 ->
          flow.moved(source).stream().allMatch(this::isPlain);
      case Opcodes.GETSTATIC -> isConstant((FieldInsnNode) source);
      case Opcodes.INVOKEDYNAMIC -> Concatenation.isOne(source);
      case Opcodes.INVOKEVIRTUAL -> Calls.isGet(source);
      case Opcodes.INVOKESTATIC -> isKnown((MethodInsnNode) source);
      default -> false;
    };
  }

  private boolean isConstant(FieldInsnNode field) {
    return model.isEnumConstant(field.owner, field.name);
  }

  private static boolean isKnown(MethodInsnNode call) {
    return Box.madeBy(call) != null
        || METHODS.getOrDefault(call.owner, Set.of()).contains(call.name);
  }
}

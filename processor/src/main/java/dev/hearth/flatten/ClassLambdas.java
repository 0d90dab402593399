package dev.hearth.flatten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which lambdas of a class are called by updates of boxed handles, and by nothing else. */
final class ClassLambdas {
  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

  private final ClassNode type;
  private final Map<MethodNode, Set<Box>> updated = new HashMap<>();
  private final Set<AbstractInsnNode> updates = new HashSet<>();

  private ClassLambdas(ClassNode type) {
    this.type = type;
  }

  static ClassLambdas of(ClassNode type, List<Update> updates) {
    ClassLambdas lambdas = new ClassLambdas(type);
    updates.forEach(lambdas::note);
    return lambdas;
  }

  private void note(Update update) {
    InvokeDynamicInsnNode lambda = update.lambda();
    Box box = update.field().box();
    if (lambda != null && box != null) {
      MethodNode body = Update.body(update, type);
      if (body != null) {
        updates.add(lambda);
        updated.computeIfAbsent(body, b -> new HashSet<>()).add(box);
      }
    }
  }

  /** Whether the last parameter of a method is a box that an update has read. */
  boolean takesRead(MethodNode method) {
    return updated.containsKey(method);
  }

  /** The value of a lambda that may become primitive; null when something else needs the box. */
  @Nullable LambdaValue value(MethodNode method) {
    Set<Box> boxes = updated.getOrDefault(method, Set.of());
    if (boxes.size() != 1 || (method.access & HIDDEN) != HIDDEN || usedElsewhere(method)) {
      return null;
    }
    Box box = boxes.iterator().next();
    Type[] parameters = Type.getArgumentTypes(method.desc);
    return parameters.length > 0
            && parameters[parameters.length - 1].equals(box.type())
            && Type.getReturnType(method.desc).equals(box.type())
        ? LambdaValue.of(method, box)
        : null;
  }

  private boolean usedElsewhere(MethodNode lambda) {
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode insn : method.instructions) {
        if (!updates.contains(insn) && names(insn, lambda)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean names(AbstractInsnNode insn, MethodNode lambda) {
    if (insn instanceof InvokeDynamicInsnNode made) {
      for (Object argument : made.bsmArgs) {
        if (argument instanceof Handle handle && lambda.equals(Functions.body(handle, type))) {
          return true;
        }
      }
    }
    return insn instanceof MethodInsnNode call
        && call.owner.equals(type.name)
        && call.name.equals(lambda.name)
        && call.desc.equals(lambda.desc);
  }
}

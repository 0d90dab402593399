package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A call of {@code update}.
 *
 * @param lambda makes the function that is passed, and nothing else takes it; null for any other
 *     function
 */
record Update(AbstractInsnNode call, HandleField field, @Nullable InvokeDynamicInsnNode lambda) {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  /** The updates of handles in a method. */
  static List<Update> in(MethodFlow flow) {
    List<Update> updates = new ArrayList<>();
    for (AbstractInsnNode insn : flow.reached()) {
      HandleField field = Calls.isUpdate(insn) ? flow.operands(insn).get(0).handle() : null;
      if (field != null) {
        updates.add(new Update(insn, field, lambda(flow, insn)));
      }
    }
    return updates;
  }

  private static @Nullable InvokeDynamicInsnNode lambda(MethodFlow flow, AbstractInsnNode update) {
    Set<AbstractInsnNode> sources = flow.operands(update).get(1).sources();
    return sources.size() == 1
            && sources.iterator().next() instanceof InvokeDynamicInsnNode made
            && isPlainLambda(made)
            && flow.users(made).equals(Set.of(update))
        ? made
        : null;
  }

  private static boolean isPlainLambda(InvokeDynamicInsnNode made) {
    return made.bsm.getOwner().equals(FACTORY)
        && made.bsm.getName().equals("metafactory")
        && Type.getReturnType(made.desc).getInternalName().equals(Functions.OPERATOR);
  }

  /** The method that the lambda or method reference stands for. */
  static Handle target(InvokeDynamicInsnNode lambda) {
    return (Handle) lambda.bsmArgs[1];
  }

  /** The method of {@code type} that has the lambda's code; null when it is elsewhere. */
  static @Nullable MethodNode body(Update update, ClassNode type) {
    return update.lambda() == null ? null : Functions.body(target(update.lambda()), type);
  }

  /** The type of the handle's value, as the lambda takes it. */
  static Type taken(InvokeDynamicInsnNode lambda) {
    return ((Type) lambda.bsmArgs[2]).getArgumentTypes()[0];
  }

  /** All parameters of a method, with the receiver of an instance method as the first. */
  static List<Type> parameters(Handle target) {
    List<Type> parameters = new ArrayList<>();
    if (target.getTag() != Opcodes.H_INVOKESTATIC
        && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      parameters.add(Type.getObjectType(target.getOwner()));
    }
    parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    return parameters;
  }

  /** What a method returns, a constructor the object that it makes. */
  static Type result(Handle target) {
    return target.getTag() == Opcodes.H_NEWINVOKESPECIAL
        ? Type.getObjectType(target.getOwner())
        : Type.getReturnType(target.getDesc());
  }
}

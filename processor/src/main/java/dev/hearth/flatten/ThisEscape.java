package dev.hearth.flatten;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Refuses constructors that let others see the object before all of its handles are there. A handle
 * that is not there yet cannot be read; the plain field in its place could.
 */
final class ThisEscape {
  private final ClassModel model;
  private final Problems problems;

  ThisEscape(ClassModel model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  void check(ClassNode type, MethodFlow constructor) {
    List<AbstractInsnNode> reached = constructor.reached();
    List<String> handles =
        reached.stream()
            .filter(Calls::isPutHandle)
            .map(insn -> ((FieldInsnNode) insn).name)
            .distinct()
            .toList();
    AssignedHandles assigned = AssignedHandles.in(constructor.method);
    for (AbstractInsnNode insn : reached) {
      List<String> missing = assigned.missing(insn, handles);
      if (!missing.isEmpty() && lets(constructor, insn)) {
        problems.add(
            constructor.method,
            insn,
            "this leaves the constructor before the handle "
                + missing.get(missing.size() - 1)
                + " is there; declare the handles first, and write to them later");
      }
    }
    if (!handles.isEmpty() && superLets(type, reached)) {
      problems.add(
          constructor.method,
          reached.get(0),
          "the constructor of "
              + type.superName.replace('/', '.')
              + " lets others see the object before its handles are there; let an entity extend"
              + " nothing");
    }
  }

  /** Whether an instruction does more with {@code this} than use its fields. */
  private static boolean lets(MethodFlow flow, AbstractInsnNode insn) {
    List<Flow> operands = flow.operands(insn);
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i).self() && !(i == 0 && isHarmless(insn))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.GETFIELD
        || insn.getOpcode() == Opcodes.PUTFIELD
        || Calls.isOf(insn)
        || (insn instanceof MethodInsnNode call && call.name.equals("<init>"));
  }

  private boolean superLets(ClassNode type, List<AbstractInsnNode> reached) {
    for (AbstractInsnNode insn : reached) {
      if (insn instanceof MethodInsnNode call
          && call.name.equals("<init>")
          && call.owner.equals(type.superName)) {
        return lets(call.owner, call.desc, new HashSet<>());
      }
    }
    return false;
  }

  private boolean lets(String owner, String descriptor, Set<String> seen) {
    if (owner.equals("java/lang/Object") || !seen.add(owner + descriptor)) {
      return false;
    }
    ClassNode type = code(owner);
    if (type == null) {
      return true;
    }
    for (MethodNode method : type.methods) {
      if (method.name.equals("<init>") && method.desc.equals(descriptor)) {
        MethodFlow flow = MethodFlow.of(owner, method, model, -1);
        return flow.reached().stream().anyMatch(insn -> lets(flow, insn))
            || flow.reached().stream()
                .anyMatch(
                    insn ->
                        insn instanceof MethodInsnNode call
                            && call.name.equals("<init>")
                            && flow.operands(insn).get(0).self()
                            && lets(call.owner, call.desc, seen));
      }
    }
    return true;
  }

  private @Nullable ClassNode code(String name) {
    byte[] bytes = model.bytes(name);
    if (bytes == null) {
      return null;
    }
    return ClassReading.node(
        name, ClassReading.reader(name, bytes), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }
}

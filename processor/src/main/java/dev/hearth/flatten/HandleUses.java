package dev.hearth.flatten;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Refuses whatever a method does with a handle, but to make, read, set and update it. */
final class HandleUses {
  private static final String RULE =
      "; a handle is only the receiver of get, set and update: use its value, or its object";

  private final MethodFlow flow;
  private final ClassModel model;
  private final Problems problems;

  HandleUses(MethodFlow flow, ClassModel model, Problems problems) {
    this.flow = flow;
    this.model = model;
    this.problems = problems;
  }

  void check() {
    for (AbstractInsnNode insn : flow.reached()) {
      checkHandles(insn);
      checkBoxes(insn);
      if (Calls.isOf(insn)) {
        checkMade(insn);
      } else if (Calls.isPutHandle(insn)) {
        checkBegun((FieldInsnNode) insn);
      } else if (Calls.isHandleField(insn)) {
        checkKnown((FieldInsnNode) insn);
      } else {
        checkNames(insn);
      }
    }
  }

  private void refuse(AbstractInsnNode insn, String reason) {
    problems.add(flow.method, insn, reason);
  }

  private void checkHandles(AbstractInsnNode insn) {
    List<Flow> operands = flow.operands(insn);
    for (int i = 0; i < operands.size(); i++) {
      Flow value = operands.get(i);
      if (value.mixed()) {
        refuse(insn, "what is used here may be one of several handles" + RULE);
      } else if (value.handle() != null && !(i == 0 && isAccess(insn))) {
        refuse(insn, "the handle " + value.handle().name() + " is " + done(insn) + RULE);
      } else if (Flow.NULL.equals(value.type()) && i == 0 && isAccess(insn)) {
        refuse(insn, "the handle that is used here is null" + RULE);
      }
    }
    if (flow.moved(insn).stream().anyMatch(Flow::mixed)) {
      refuse(insn, "what is used here may be one of several handles" + RULE);
    }
  }

  private static boolean isAccess(AbstractInsnNode insn) {
    return Calls.isGet(insn) || Calls.isSet(insn) || Calls.isUpdate(insn);
  }

  private static String done(AbstractInsnNode insn) {
    if (insn instanceof MethodInsnNode call) {
      return "passed to " + call.name;
    } else if (insn instanceof FieldInsnNode field) {
      return "stored in the field " + field.name;
    }
    return switch (insn.getOpcode()) {
      case Opcodes.INVOKEDYNAMIC -> "captured by a lambda or a method reference";
      case Opcodes.ARETURN -> "returned";
      case Opcodes.AASTORE -> "put into an array";
      case Opcodes.CHECKCAST -> "cast";
      case Opcodes.INSTANCEOF -> "tested by instanceof";
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> "locked";
      default -> "compared";
    };
  }

  /** The object in a handle of {@code Hot<Integer>} is made anew by each read. */
  private void checkBoxes(AbstractInsnNode insn) {
    boolean byIdentity =
        switch (insn.getOpcode()) {
          case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE, Opcodes.MONITORENTER -> true;
          default -> false;
        };
    if (byIdentity && flow.operands(insn).stream().anyMatch(Flow::read)) {
      refuse(
          insn,
          "a box that was read from a handle is compared by identity, and a plain field has none;"
              + " compare with equals, or as primitives");
    }
  }

  private void checkMade(AbstractInsnNode insn) {
    Set<AbstractInsnNode> users = flow.users(insn);
    if (!users.stream().allMatch(this::declares)
        || users.stream().map(user -> Optional.ofNullable(handle(user))).distinct().count() != 1) {
      refuse(insn, "what Hot.of makes is not assigned to a field; begin a field with it");
    }
  }

  /** Whether a handle is stored in a field, or in a variable, which is refused by itself. */
  private boolean declares(AbstractInsnNode insn) {
    return Calls.isHandleField(insn)
        || (insn instanceof VarInsnNode store && flow.variables.name(store) != null);
  }

  private @Nullable HandleField handle(AbstractInsnNode insn) {
    return insn instanceof FieldInsnNode field ? model.handle(field.owner, field.name) : null;
  }

  private void checkBegun(FieldInsnNode insn) {
    checkKnown(insn);
    if (!flow.operands(insn).get(1).sources().stream().allMatch(Calls::isOf)) {
      refuse(insn, "the handle " + insn.name + " was made elsewhere; begin it with Hot.of(…)");
    }
  }

  private void checkKnown(FieldInsnNode insn) {
    if (handle(insn) == null && !model.inModule(insn.owner)) {
      refuse(
          insn,
          "the handle "
              + insn.name
              + " belongs to "
              + insn.owner.replace('/', '.')
              + ", which is not flattened together with this class; use its methods");
    } else if (!model.hasHandle(insn.owner, insn.name)) {
      refuse(
          insn,
          "the handle "
              + insn.name
              + " of "
              + insn.owner.replace('/', '.')
              + " is flattened already, or gone, and this class was compiled when it was not;"
              + " compile all classes anew, and flatten them together");
    }
  }

  private void checkNames(AbstractInsnNode insn) {
    if (insn instanceof MethodInsnNode call) {
      checkCall(insn, call);
    } else if (insn instanceof InvokeDynamicInsnNode call) {
      checkReferences(call);
    } else if (insn instanceof LdcInsnNode constant && constant.cst instanceof Type type) {
      refuseWhere(Mentions.hot(type.getDescriptor()), insn, "Hot.class is used");
    } else if (insn instanceof TypeInsnNode typed) {
      boolean hot = Mentions.hot(Type.getObjectType(typed.desc).getDescriptor());
      boolean array = insn.getOpcode() == Opcodes.ANEWARRAY;
      refuseWhere(hot, insn, array ? "handles are put into an array" : "a value is cast to Hot");
    } else if (insn instanceof MultiANewArrayInsnNode array) {
      refuseWhere(Mentions.hot(array.desc), insn, "handles are put into an array");
    }
  }

  private void checkCall(AbstractInsnNode insn, MethodInsnNode call) {
    if (!call.owner.equals(Calls.HOT)) {
      refuseWhere(
          Mentions.hot(Type.getReturnType(call.desc).getDescriptor()),
          insn,
          "the method " + call.name + " returns a handle");
    }
  }

  private void checkReferences(InvokeDynamicInsnNode call) {
    for (Object argument : call.bsmArgs) {
      if (argument instanceof Handle method) {
        refuseWhere(
            method.getOwner().equals(Calls.HOT),
            call,
            "a method reference to Hot::" + method.getName() + " is used");
      }
    }
  }

  private void refuseWhere(boolean wrong, AbstractInsnNode insn, String reason) {
    if (wrong) {
      refuse(insn, reason + RULE);
    }
  }
}

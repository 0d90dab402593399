package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;

/** Handles, and a lambda's value, as the ends of webs of boxes. */
final class FlatEnds implements BoxWebs.Ends {
  private final MethodFlow flow;
  private final ClassModel model;
  private final @Nullable LambdaValue value;

  FlatEnds(MethodFlow flow, ClassModel model, @Nullable LambdaValue value) {
    this.flow = flow;
    this.model = model;
    this.value = value;
  }

  /** The handle that an instruction reads, writes or makes; null for any other instruction. */
  @Nullable HandleField field(AbstractInsnNode insn) {
    if (Calls.isGet(insn) || Calls.isSet(insn) || Calls.isUpdate(insn)) {
      return flow.operands(insn).get(0).handle();
    }
    if (insn instanceof FieldInsnNode field && Calls.isHandleField(insn)) {
      return model.handle(field.owner, field.name);
    }
    if (Calls.isOf(insn)) {
      return flow.users(insn).stream()
          .filter(Calls::isPutHandle)
          .findFirst()
          .map(this::field)
          .orElse(null);
    }
    return null;
  }

  @Override
  public @Nullable Box pushed(AbstractInsnNode insn) {
    if (value != null && value.isLoad(insn)) {
      return value.box();
    }
    HandleField field = Calls.isGet(insn) ? field(insn) : null;
    return field == null ? null : field.box();
  }

  @Override
  public @Nullable Box taken(AbstractInsnNode insn) {
    if (value != null && (value.isStore(insn) || insn.getOpcode() == Opcodes.ARETURN)) {
      return value.box();
    }
    HandleField field = Calls.isSet(insn) || Calls.isOf(insn) ? field(insn) : null;
    return field == null ? null : field.box();
  }
}

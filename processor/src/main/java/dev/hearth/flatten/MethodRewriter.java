package dev.hearth.flatten;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Writes plain field instructions in the place of handles, in one method. */
final class MethodRewriter {
  private final Rewriting rewriting;
  private final MethodFlow flow;
  private final @Nullable LambdaValue value;
  private final FlatEnds ends;
  private final BoxWebs webs;
  private final NonNull nonNull;
  private final Conversions conversions;
  private final Edits edits = new Edits();

  MethodRewriter(Rewriting rewriting, MethodFlow flow) {
    this.rewriting = rewriting;
    this.flow = flow;
    this.value = rewriting.value(flow.method);
    this.ends = new FlatEnds(flow, rewriting.model(), value);
    this.webs = BoxWebs.of(flow, ends);
    this.nonNull = new NonNull(flow, rewriting.model());
    this.conversions = new Conversions(rewriting.model());
  }

  void rewrite() {
    Receivers receivers = new Receivers(flow, edits);
    UpdateRewriter updates = new UpdateRewriter(rewriting, flow, edits, receivers);
    Update.in(flow).forEach(updates::rewrite);
    flow.reached().forEach(this::rewrite);
    new FlatFrames(flow, ends, webs, value, receivers.kept()).rewrite();
    edits.apply(flow.method.instructions);
    FlatFrames.dropDoubles(flow.method);
    if (value != null) {
      value.declare(flow.method);
    }
  }

  private void rewrite(AbstractInsnNode insn) {
    HandleField field = ends.field(insn);
    if (field != null) {
      rewrite(insn, field);
    } else if (insn.getOpcode() == Opcodes.CHECKCAST) {
      cast((TypeInsnNode) insn);
    } else if (Box.madeBy(insn) != null && webs.isPrimitive(insn)) {
      edits.drop(insn);
    } else if (Box.openedBy(insn) != null && webs.isPrimitive(flow.operands(insn).get(0))) {
      edits.drop(insn);
    } else if (value != null && isOfValue(insn, value)) {
      rewrite(insn, value);
    } else if (flow.variables.spills(insn)) {
      spill((VarInsnNode) insn);
    } else if (Concatenation.isText(flow, insn) && webs.isPrimitive(insn)) {
      edits.drop(insn);
    } else if (Concatenation.isOne(insn)) {
      Concatenation.rewrite((InvokeDynamicInsnNode) insn, flow.operands(insn), webs);
    }
  }

  private static boolean isOfValue(AbstractInsnNode insn, LambdaValue value) {
    return value.isLoad(insn) || value.isStore(insn) || insn.getOpcode() == Opcodes.ARETURN;
  }

  private void spill(VarInsnNode insn) {
    Box box = webs.box(insn);
    if (box != null) {
      int opcode = insn.getOpcode() == Opcodes.ALOAD ? Opcodes.ILOAD : Opcodes.ISTORE;
      edits.replace(insn, new VarInsnNode(box.primitive().getOpcode(opcode), insn.var));
    }
  }

  private void rewrite(AbstractInsnNode insn, HandleField field) {
    if (Calls.isGetHandle(insn)) {
      edits.drop(insn);
    } else if (Calls.isPutHandle(insn)) {
      edits.replace(insn, field.put());
    } else if (Calls.isGet(insn)) {
      edits.replace(insn, field.get());
      if (field.box() != null && !webs.isPrimitive(insn)) {
        edits.before(insn, field.box().boxing());
      }
    } else if (Calls.isSet(insn)) {
      edits.replace(insn, stored(insn, field));
      edits.before(insn, field.put());
    } else if (Calls.isOf(insn)) {
      edits.replace(insn, stored(insn, field));
    }
  }

  /** Makes a field's value of the last operand. */
  private InsnList stored(AbstractInsnNode insn, HandleField field) {
    Flow stored = flow.operands(insn).get(flow.operands(insn).size() - 1);
    return webs.isPrimitive(stored)
        ? new InsnList()
        : conversions.stored(flow.typeOfTop(insn), nonNull.isPlain(stored), field);
  }

  /** A cast of what a handle gave is needless where the field has that type. */
  private void cast(TypeInsnNode insn) {
    Type to = Type.getObjectType(insn.desc);
    boolean needless =
        webs.isPrimitive(insn)
            || flow.operands(insn).get(0).sources().stream().allMatch(read -> holds(read, to));
    if (needless) {
      edits.drop(insn);
    }
  }

  private boolean holds(AbstractInsnNode read, Type type) {
    HandleField field = Calls.isGet(read) ? ends.field(read) : null;
    return field != null && field.held().equals(type);
  }

  private void rewrite(AbstractInsnNode insn, LambdaValue lambda) {
    if (lambda.isLoad(insn)) {
      edits.replace(insn, lambda.load());
      if (!webs.isPrimitive(insn)) {
        edits.before(insn, lambda.box().boxing());
      }
    } else if (lambda.isStore(insn)) {
      edits.replace(insn, lambda.store());
    } else {
      edits.drop(insn);
      if (!webs.isPrimitive(flow.operands(insn).get(0))) {
        edits.replace(insn, conversions.opened(flow.typeOfTop(insn), lambda.box()));
      }
      edits.before(insn, lambda.returned());
    }
  }

  /** Whether a lambda's variable can hold a primitive: only such values are stored in it. */
  static boolean canBePrimitive(MethodFlow lambda, ClassModel model, LambdaValue value) {
    BoxWebs webs = BoxWebs.of(lambda, new FlatEnds(lambda, model, value));
    return lambda.reached().stream()
        .filter(value::isStore)
        .allMatch(store -> lambda.moved(store).stream().allMatch(webs::isPrimitive));
  }
}

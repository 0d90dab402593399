package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Stack map frames, with what stands there in the place of handles and boxes. */
final class FlatFrames {
  private final MethodFlow flow;
  private final FlatEnds ends;
  private final BoxWebs webs;
  private final @Nullable LambdaValue value;
  private final List<Receivers.Kept> kept;

  FlatFrames(
      MethodFlow flow,
      FlatEnds ends,
      BoxWebs webs,
      @Nullable LambdaValue value,
      List<Receivers.Kept> kept) {
    this.flow = flow;
    this.ends = ends;
    this.webs = webs;
    this.value = value;
    this.kept = kept;
  }

  void rewrite() {
    for (AbstractInsnNode insn : flow.reached()) {
      Frame<Flow> frame = flow.frame(insn);
      if (insn instanceof FrameNode declared && frame != null) {
        rewrite(declared, frame);
      }
    }
  }

  private void rewrite(FrameNode declared, Frame<Flow> frame) {
    List<Object> stack = new ArrayList<>();
    for (int i = 0; i < declared.stack.size(); i++) {
      stack.add(entry(declared.stack.get(i), frame.getStack(i)));
    }
    List<Object> locals = new ArrayList<>();
    int slot = 0;
    for (Object local : declared.local) {
      locals.add(
          value != null && slot == value.variable()
              ? verified(value.box().primitive())
              : entry(local, frame.getLocal(slot)));
      slot += size(local);
    }
    for (Receivers.Kept receiver : kept) {
      slot = keep(receiver, locals, slot, frame);
    }
    declared.stack = stack;
    declared.local = locals;
  }

  private static int keep(
      Receivers.Kept receiver, List<Object> locals, int end, Frame<Flow> frame) {
    for (int i = 0; i < frame.getStackSize(); i++) {
      if (receiver.sources().containsAll(frame.getStack(i).sources())) {
        int slot = end;
        for (; slot < receiver.variable(); slot++) {
          locals.add(Opcodes.TOP);
        }
        locals.add(receiver.field().owner());
        return slot + 1;
      }
    }
    return end;
  }

  private Object entry(Object declared, Flow flows) {
    if (declared.equals(Opcodes.TOP)) {
      return declared;
    }
    if (flows.handle() != null && !flows.mixed()) {
      return flows.handle().owner();
    }
    Box box = webs.boxOf(flows);
    if (box != null) {
      return verified(box.primitive());
    }
    if (declared.equals(Calls.HOT)) {
      HandleField made = made(flows);
      return made == null ? Opcodes.TOP : verified(made.type());
    }
    return declared;
  }

  private @Nullable HandleField made(Flow value) {
    return value.sources().stream().filter(Calls::isOf).findFirst().map(ends::field).orElse(null);
  }

  private static Object verified(Type type) {
    return switch (type.getSort()) {
      case Type.LONG -> Opcodes.LONG;
      case Type.FLOAT -> Opcodes.FLOAT;
      case Type.DOUBLE -> Opcodes.DOUBLE;
      case Type.OBJECT, Type.ARRAY -> type.getInternalName();
      default -> Opcodes.INTEGER;
    };
  }

  private static int size(Object local) {
    return local.equals(Opcodes.LONG) || local.equals(Opcodes.DOUBLE) ? 2 : 1;
  }

  /** Of frames between which no instruction is left, the last one holds for all. */
  static void dropDoubles(MethodNode method) {
    FrameNode last = null;
    for (AbstractInsnNode insn : method.instructions.toArray()) {
      if (insn instanceof FrameNode frame) {
        if (last != null) {
          method.instructions.remove(last);
        }
        last = frame;
      } else if (!(insn instanceof LabelNode) && !(insn instanceof LineNumberNode)) {
        last = null;
      }
    }
  }
}

package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * An update reads and writes, and so needs its object twice. It is loaded again from its variable,
 * or else kept in a new one.
 */
final class Receivers {
  /** A receiver that is kept in a new variable for as long as it is on the stack. */
  record Kept(Set<AbstractInsnNode> sources, int variable, HandleField field) {}

  private final MethodFlow flow;
  private final Edits edits;
  private final List<Kept> kept = new ArrayList<>();
  private int nextVariable;

  Receivers(MethodFlow flow, Edits edits) {
    this.flow = flow;
    this.edits = edits;
    this.nextVariable = flow.method.maxLocals;
  }

  List<Kept> kept() {
    return kept;
  }

  /** An instruction that pushes the object of an update's handle once more. */
  VarInsnNode again(Update update) {
    int variable = variable(update);
    return new VarInsnNode(Opcodes.ALOAD, variable >= 0 ? variable : keep(update));
  }

  /** The variable that the object was loaded from, and is still in; -1 when there is none. */
  int variable(Update update) {
    Flow handle = flow.operands(update.call()).get(0);
    AbstractInsnNode source = only(handle);
    if (Calls.isGetHandle(source)) {
      source = only(flow.operands(source).get(0));
    }
    if (source.getOpcode() != Opcodes.ALOAD) {
      return -1;
    }
    int variable = ((VarInsnNode) source).var;
    return isKeptUntil(update.call(), handle, source, variable) ? variable : -1;
  }

  private static AbstractInsnNode only(Flow value) {
    return value.sources().size() == 1 ? value.sources().iterator().next() : Flow.OUTSIDE;
  }

  /** Wherever the loaded object is on the stack, nothing is stored in its variable. */
  private boolean isKeptUntil(
      AbstractInsnNode call, Flow handle, AbstractInsnNode load, int variable) {
    int slot = slot(call);
    for (AbstractInsnNode insn : flow.reached()) {
      if (stores(insn, variable)) {
        Frame<Flow> frame = flow.frame(insn);
        if (frame != null && frame.getStackSize() > slot) {
          Set<AbstractInsnNode> there = frame.getStack(slot).sources();
          if (there.contains(load) || there.stream().anyMatch(handle.sources()::contains)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private int slot(AbstractInsnNode update) {
    Frame<Flow> frame = flow.frame(update);
    if (frame == null) {
      throw new IllegalArgumentException("not reached");
    }
    return frame.getStackSize() - 2;
  }

  private static boolean stores(AbstractInsnNode insn, int variable) {
    if (!(insn instanceof VarInsnNode store)) {
      return false;
    }
    return switch (insn.getOpcode()) {
      case Opcodes.ISTORE, Opcodes.FSTORE, Opcodes.ASTORE -> store.var == variable;
      case Opcodes.LSTORE, Opcodes.DSTORE -> store.var == variable || store.var + 1 == variable;
      default -> false;
    };
  }

  private int keep(Update update) {
    int variable = nextVariable++;
    Flow handle = flow.operands(update.call()).get(0);
    kept.add(new Kept(handle.sources(), variable, update.field()));
    for (AbstractInsnNode source : handle.sources()) {
      edits.after(
          source,
          new VarInsnNode(Opcodes.ASTORE, variable),
          new VarInsnNode(Opcodes.ALOAD, variable));
    }
    return variable;
  }
}

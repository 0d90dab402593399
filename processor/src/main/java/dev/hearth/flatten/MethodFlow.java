package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** The data flow of a method: where each value comes from, and where it goes. */
final class MethodFlow {
  final MethodNode method;
  final Variables variables;

  private final FlowInterpreter interpreter;
  private final Map<AbstractInsnNode, Frame<Flow>> frames = new HashMap<>();
  private final Map<AbstractInsnNode, Set<AbstractInsnNode>> users = new HashMap<>();

  private MethodFlow(MethodNode method, FlowInterpreter interpreter) {
    this.method = method;
    this.variables = new Variables(method);
    this.interpreter = interpreter;
  }

  /**
   * Follows the values of a method.
   *
   * @param readParameter the variable of the parameter that is read from a handle; -1 for none
   */
  static MethodFlow of(String owner, MethodNode method, ClassModel model, int readParameter) {
    FlowInterpreter interpreter = new FlowInterpreter(model, readParameter);
    try {
      @Nullable Frame<Flow>[] frames = new Analyzer<>(interpreter).analyze(owner, method);
      MethodFlow flow = new MethodFlow(method, interpreter);
      flow.keep(frames);
      flow.findUsers();
      return flow;
    } catch (AnalyzerException e) {
      throw new IllegalStateException(
          owner.replace('/', '.') + "." + method.name + " is no valid code: " + e.getMessage(), e);
    }
  }

  /** By instruction, since the places of instructions change when the method is rewritten. */
  private void keep(@Nullable Frame<Flow>[] found) {
    for (int i = 0; i < found.length; i++) {
      Frame<Flow> frame = found[i];
      if (frame != null) {
        frames.put(method.instructions.get(i), frame);
      }
    }
  }

  private void findUsers() {
    interpreter.operands.forEach((user, values) -> values.forEach(value -> used(value, user)));
    interpreter.moved.forEach((user, values) -> values.forEach(value -> used(value, user)));
    for (AbstractInsnNode insn : method.instructions) {
      Frame<Flow> frame = frame(insn);
      if (frame != null && insn.getOpcode() == Opcodes.POP) {
        used(top(frame, 0), insn);
      } else if (frame != null && insn.getOpcode() == Opcodes.POP2) {
        used(top(frame, 0), insn);
        if (top(frame, 0).size() == 1) {
          used(top(frame, 1), insn);
        }
      }
    }
  }

  private void used(Flow value, AbstractInsnNode user) {
    for (AbstractInsnNode source : value.sources()) {
      users.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(user);
    }
  }

  private static Flow top(Frame<Flow> frame, int below) {
    return frame.getStack(frame.getStackSize() - 1 - below);
  }

  /** What an instruction takes from the stack; empty when it cannot be reached. */
  List<Flow> operands(AbstractInsnNode insn) {
    return interpreter.operands.getOrDefault(insn, List.of());
  }

  /** What a load, store or stack instruction moves. */
  Set<Flow> moved(AbstractInsnNode insn) {
    return interpreter.moved.getOrDefault(insn, Set.of());
  }

  /** The instructions that take what {@code source} pushes. */
  Set<AbstractInsnNode> users(AbstractInsnNode source) {
    return users.getOrDefault(source, Set.of());
  }

  /** The stack and the variables before an instruction; null when it cannot be reached. */
  @Nullable Frame<Flow> frame(AbstractInsnNode insn) {
    return frames.get(insn);
  }

  boolean reaches(AbstractInsnNode insn) {
    return frame(insn) != null;
  }

  /** The instructions, without those that cannot be reached. */
  List<AbstractInsnNode> reached() {
    List<AbstractInsnNode> reached = new ArrayList<>();
    for (AbstractInsnNode insn : method.instructions) {
      if (reaches(insn)) {
        reached.add(insn);
      }
    }
    return reached;
  }

  /**
   * What the verifier takes the topmost value before {@code insn} for: its static type, or what a
   * stack map frame has made of it since; null when that is not known.
   */
  @Nullable Type typeOfTop(AbstractInsnNode insn) {
    Frame<Flow> frame = frame(insn);
    if (frame == null) {
      return null;
    }
    int slot = frame.getStackSize() - 1;
    Flow value = frame.getStack(slot);
    for (AbstractInsnNode at = insn.getPrevious(); at != null; at = at.getPrevious()) {
      if (value.sources().contains(at) && value.sources().size() == 1) {
        return value.type();
      }
      if (at instanceof FrameNode declared && declared.stack.size() > slot) {
        Frame<Flow> then = frame(declared);
        if (then != null && then.getStack(slot).sources().equals(value.sources())) {
          return typeIn(declared.stack.get(slot));
        }
      }
    }
    return value.sources().size() == 1 ? value.type() : null;
  }

  private static @Nullable Type typeIn(Object entry) {
    if (entry instanceof String name) {
      return Type.getObjectType(name);
    }
    return Opcodes.NULL.equals(entry) ? Flow.NULL : null;
  }

  /** The source line of an instruction; 0 when it is not known. */
  static int line(AbstractInsnNode insn) {
    for (AbstractInsnNode at = insn; at != null; at = at.getPrevious()) {
      if (at instanceof LineNumberNode line) {
        return line.line;
      }
    }
    return 0;
  }
}

package dev.hearth.flatten;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Which handles are there at each place of a constructor, on whatever way it is come to: definite
 * assignment (JLS 16), of byte code.
 */
final class AssignedHandles {
  private final InsnList code;
  private final List<TryCatchBlockNode> tried;

  /** By the index of an instruction, what is there before it; null where nothing comes to. */
  private final @Nullable Set<String>[] there;

  private final Deque<Integer> open = new ArrayDeque<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private AssignedHandles(MethodNode constructor) {
    this.code = constructor.instructions;
    this.tried = constructor.tryCatchBlocks;
    this.there = (Set<String>[]) new Set[code.size()];
  }

  static AssignedHandles in(MethodNode constructor) {
    AssignedHandles assigned = new AssignedHandles(constructor);
    assigned.follow();
    return assigned;
  }

  /** Those of {@code handles} that may not be there before an instruction. */
  List<String> missing(AbstractInsnNode insn, List<String> handles) {
    Set<String> before = there[code.indexOf(insn)];
    return before == null ? List.of() : handles.stream().filter(h -> !before.contains(h)).toList();
  }

  private void follow() {
    if (code.size() > 0) {
      come(0, Set.of());
    }
    while (!open.isEmpty()) {
      int at = open.remove();
      Set<String> before = there[at];
      if (before != null) {
        step(at, before);
      }
    }
  }

  private void step(int at, Set<String> before) {
    AbstractInsnNode insn = code.get(at);
    for (TryCatchBlockNode block : tried) {
      if (code.indexOf(block.start) <= at && at < code.indexOf(block.end)) {
        come(code.indexOf(block.handler), before);
      }
    }
    Set<String> after = before;
    if (Calls.isPutHandle(insn)) {
      after = new HashSet<>(before);
      after.add(((FieldInsnNode) insn).name);
    }
    for (LabelNode target : targets(insn)) {
      come(code.indexOf(target), after);
    }
    if (goesOn(insn.getOpcode()) && at + 1 < code.size()) {
      come(at + 1, after);
    }
  }

  private void come(int to, Set<String> with) {
    Set<String> known = there[to];
    Set<String> both = new HashSet<>(with);
    if (known != null) {
      both.retainAll(known);
    }
    if (known == null || both.size() < known.size()) {
      there[to] = both;
      open.add(to);
    }
  }

  private static List<LabelNode> targets(AbstractInsnNode insn) {
    List<LabelNode> targets = new ArrayList<>();
    if (insn instanceof JumpInsnNode jump) {
      targets.add(jump.label);
    } else if (insn instanceof TableSwitchInsnNode table) {
      targets.addAll(table.labels);
      targets.add(table.dflt);
    } else if (insn instanceof LookupSwitchInsnNode lookup) {
      targets.addAll(lookup.labels);
      targets.add(lookup.dflt);
    }
    return targets;
  }

  private static boolean goesOn(int opcode) {
    return opcode != Opcodes.GOTO
        && opcode != Opcodes.TABLESWITCH
        && opcode != Opcodes.LOOKUPSWITCH
        && opcode != Opcodes.ATHROW
        && !(opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
  }
}

package dev.hearth.flatten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;

/** Changes of a method's instructions, noted while its data flow is still looked at. */
final class Edits {
  private final Map<AbstractInsnNode, InsnList> before = new HashMap<>();
  private final Map<AbstractInsnNode, InsnList> after = new HashMap<>();
  private final Set<AbstractInsnNode> dropped = new HashSet<>();

  void drop(AbstractInsnNode insn) {
    dropped.add(insn);
  }

  void replace(AbstractInsnNode insn, AbstractInsnNode... by) {
    drop(insn);
    before(insn, by);
  }

  void replace(AbstractInsnNode insn, InsnList by) {
    drop(insn);
    before.computeIfAbsent(insn, i -> new InsnList()).add(by);
  }

  void before(AbstractInsnNode insn, AbstractInsnNode... added) {
    InsnList list = before.computeIfAbsent(insn, i -> new InsnList());
    for (AbstractInsnNode each : added) {
      list.add(each);
    }
  }

  void after(AbstractInsnNode insn, AbstractInsnNode... added) {
    InsnList list = after.computeIfAbsent(insn, i -> new InsnList());
    for (AbstractInsnNode each : added) {
      list.add(each);
    }
  }

  void apply(InsnList instructions) {
    before.forEach(instructions::insertBefore);
    after.forEach(instructions::insert);
    dropped.forEach(instructions::remove);
  }
}

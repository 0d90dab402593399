package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Where boxes can vanish. A web is a set of values that some instruction takes in the same place,
 * and so have to be of one type; it becomes primitive when all its values are boxed only for
 * handles, or read from them only to be unboxed.
 */
final class BoxWebs {
  private final MethodFlow flow;
  private final Ends ends;
  private final Map<AbstractInsnNode, AbstractInsnNode> parents = new HashMap<>();
  private final Map<AbstractInsnNode, Box> primitive = new HashMap<>();

  /** Where values of handles begin and end, apart from boxing and unboxing. */
  interface Ends {
    /** The box that an instruction pushes, and would push as a primitive. */
    @Nullable Box pushed(AbstractInsnNode insn);

    /** The box that an instruction takes as its last operand, and would take as a primitive. */
    @Nullable Box taken(AbstractInsnNode insn);
  }

  private BoxWebs(MethodFlow flow, Ends ends) {
    this.flow = flow;
    this.ends = ends;
  }

  static BoxWebs of(MethodFlow flow, Ends ends) {
    BoxWebs webs = new BoxWebs(flow, ends);
    List<AbstractInsnNode> reached = flow.reached();
    reached.forEach(webs::tie);
    Map<AbstractInsnNode, Set<AbstractInsnNode>> members = new HashMap<>();
    for (AbstractInsnNode insn : List.copyOf(webs.parents.keySet())) {
      members.computeIfAbsent(webs.root(insn), root -> new HashSet<>()).add(insn);
    }
    members.values().forEach(webs::decide);
    return webs;
  }

  private void tie(AbstractInsnNode insn) {
    List<Flow> taken = new ArrayList<>(flow.operands(insn));
    taken.addAll(flow.moved(insn));
    taken.forEach(value -> tie(value.sources()));
    if (castTo(insn) != null || passes(insn)) {
      Set<AbstractInsnNode> both = new HashSet<>(Set.of(insn));
      taken.forEach(value -> both.addAll(value.sources()));
      tie(both);
    }
    if (ends.pushed(insn) != null) {
      tie(Set.of(insn));
    }
  }

  private void tie(Collection<AbstractInsnNode> sources) {
    AbstractInsnNode first = null;
    for (AbstractInsnNode source : sources) {
      AbstractInsnNode root = root(source);
      if (first == null) {
        first = root;
      }
      parents.put(root, first);
      parents.putIfAbsent(source, first);
    }
  }

  private AbstractInsnNode root(AbstractInsnNode insn) {
    AbstractInsnNode at = insn;
    AbstractInsnNode parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  private void decide(Set<AbstractInsnNode> web) {
    Set<AbstractInsnNode> users = new HashSet<>();
    web.forEach(source -> users.addAll(flow.users(source)));
    Set<Box> boxes = new HashSet<>();
    boolean vanish = true;
    boolean oneSlot = false;
    for (AbstractInsnNode source : web) {
      Box box = pushed(source);
      Optional.ofNullable(box).ifPresent(boxes::add);
      oneSlot |= flow.variables.spills(source);
      vanish &= box != null || passes(source);
    }
    for (AbstractInsnNode user : users) {
      Box box = taken(user);
      Optional.ofNullable(box).ifPresent(boxes::add);
      oneSlot |= user.getOpcode() == Opcodes.POP;
      vanish &= box != null || takesAny(user);
    }
    boolean ofHandle =
        web.stream().anyMatch(source -> ends.pushed(source) != null)
            || users.stream().anyMatch(user -> ends.taken(user) != null);
    if (vanish && ofHandle && boxes.size() == 1) {
      Box box = boxes.iterator().next();
      if (!oneSlot || box.primitive().getSize() == 1) {
        web.forEach(source -> primitive.put(source, box));
      }
    }
  }

  /** Whether an instruction does the same with a box and with what is in it. */
  private boolean takesAny(AbstractInsnNode insn) {
    return insn.getOpcode() == Opcodes.POP || passes(insn) || Concatenation.isOne(insn);
  }

  /** Whether an instruction hands on what it takes, be it a box or a primitive. */
  private boolean passes(AbstractInsnNode insn) {
    return flow.variables.spills(insn) || Concatenation.isText(flow, insn);
  }

  private @Nullable Box pushed(AbstractInsnNode insn) {
    Box made = Box.madeBy(insn);
    Box cast = castTo(insn);
    return made != null ? made : cast != null ? cast : ends.pushed(insn);
  }

  private @Nullable Box taken(AbstractInsnNode insn) {
    Box opened = Box.openedBy(insn);
    Box cast = castTo(insn);
    return opened != null ? opened : cast != null ? cast : ends.taken(insn);
  }

  private static @Nullable Box castTo(AbstractInsnNode insn) {
    return insn instanceof TypeInsnNode cast && insn.getOpcode() == Opcodes.CHECKCAST
        ? Box.of(Type.getObjectType(cast.desc))
        : null;
  }

  /** Whether what an instruction pushes is a primitive from now on. */
  boolean isPrimitive(AbstractInsnNode source) {
    return primitive.containsKey(source);
  }

  /** The box that what an instruction pushes or stores was in; null when it is no primitive now. */
  @Nullable Box box(AbstractInsnNode source) {
    return primitive.get(source);
  }

  /** Whether a value is a primitive from now on. */
  boolean isPrimitive(Flow value) {
    return boxOf(value) != null;
  }

  /** The box that a value, now a primitive, was in; null when it is none. */
  @Nullable Box boxOf(Flow value) {
    Box box = null;
    for (AbstractInsnNode source : value.sources()) {
      box = primitive.get(source);
      if (box == null) {
        return null;
      }
    }
    return box;
  }
}

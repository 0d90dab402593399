package dev.hearth.flatten;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value on the stack or in a local variable: what is known of it wherever it comes from.
 *
 * @param size 1, or 2 for a {@code long} or {@code double}
 * @param type its static type; {@link #NULL} for {@code null}, and null where paths that join
 *     disagree
 * @param sources the instructions that push it, or store it into its variable
 * @param handle the handle that it is; null for any other value
 * @param mixed whether it is a handle on one path, and another value on another one
 * @param self whether it is {@code this}, on some path
 * @param read whether it is a box that was read from a handle, on some path
 */
record Flow(
    int size,
    @Nullable Type type,
    Set<AbstractInsnNode> sources,
    @Nullable HandleField handle,
    boolean mixed,
    boolean self,
    boolean read)
    implements Value {
  static final Type NULL = Type.getObjectType("null");

  /** The source of parameters, and of what a catch block is given. */
  static final AbstractInsnNode OUTSIDE = new LabelNode();

  /** What is in a variable that was not set. */
  static final Flow NOTHING = new Flow(1, null, Set.of(), null, false, false, false);

  static Flow of(Type type, AbstractInsnNode source) {
    return new Flow(type.getSize(), type, Set.of(source), null, false, false, false);
  }

  /** The handle {@code field} of some object. */
  static Flow handle(HandleField field, AbstractInsnNode source) {
    return new Flow(1, Calls.HOT_TYPE, Set.of(source), field, false, false, false);
  }

  /** The same value in another place. */
  Flow movedBy(AbstractInsnNode source) {
    return new Flow(size, type, Set.of(source), handle, mixed, self, read);
  }

  Flow asSelf() {
    return new Flow(size, type, sources, handle, mixed, true, read);
  }

  Flow asRead(boolean reads) {
    return new Flow(size, type, sources, handle, mixed, self, reads);
  }

  Flow join(Flow other) {
    if (contains(other)) {
      return this;
    }
    Set<AbstractInsnNode> all = new HashSet<>(sources);
    all.addAll(other.sources);
    boolean agree = Objects.equals(handle, other.handle);
    return new Flow(
        Math.min(size, other.size),
        joined(type, other.type),
        Set.copyOf(all),
        agree ? handle : null,
        mixed || other.mixed || !agree,
        self || other.self,
        read || other.read);
  }

  private boolean contains(Flow other) {
    return equals(other)
        || (size == other.size
            && Objects.equals(type, other.type)
            && Objects.equals(handle, other.handle)
            && (mixed || !other.mixed)
            && (self || !other.self)
            && (read || !other.read)
            && sources.containsAll(other.sources));
  }

  private static @Nullable Type joined(@Nullable Type one, @Nullable Type other) {
    if (NULL.equals(one)) {
      return other;
    }
    return NULL.equals(other) || Objects.equals(one, other) ? one : null;
  }

  @Override
  public int getSize() {
    return size;
  }
}

package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state types that a running draft and a sealed version have in common, with all that they
 * hold, and that become the same today. A value of one of them is, seen from the sealed version, a
 * value of that version, though another class may stand for it.
 */
public final class SharedTypes {
  private final Plan draft;
  private final Plan sealed;
  private final Transition from;
  private final Transition twin;
  private final Optional<Successors> inDraft;
  private final Set<String> shared = new HashSet<>();

  private SharedTypes(Plan draft, Plan sealed, Transition twin, Optional<Successors> inDraft) {
    this.draft = draft;
    this.sealed = sealed;
    this.from = draft.transitions().get(0);
    this.twin = twin;
    this.inDraft = inDraft;
  }

  /**
   * Finds them.
   *
   * @param draft the plan of the one step from the draft
   * @param sealed the plan of the sealed versions
   * @param twin the transition from the newest of them
   * @param inDraft what the sealed names became in the draft, if that is known
   */
  static SharedTypes of(Plan draft, Plan sealed, Transition twin, Optional<Successors> inDraft) {
    SharedTypes types = new SharedTypes(draft, sealed, twin, inDraft);
    types.find();
    return types;
  }

  private void find() {
    old().types().keySet().stream().filter(this::isAlike).forEach(shared::add);
    while (shared.removeIf(type -> !holdsShared(old().type(type)))) {
      // What holds a type that has just gone goes as well.
    }
  }

  private StateSchema old() {
    return from.diff().old();
  }

  private boolean isAlike(String type) {
    Optional<StateDef> other = twin.diff().old().find(type);
    return other.filter(old().type(type)::sameLayout).isPresent()
        && inDraft.filter(names -> !names.isAsItWas(other.get())).isEmpty()
        && (isOneClass(type) || isGenerated(type))
        && becomesTheSame(old().type(type));
  }

  /** Whether one class stands for the type in both. */
  public boolean isOneClass(String type) {
    return draft
        .lineage()
        .className(from.version(), type)
        .equals(sealed.lineage().className(twin.version(), type));
  }

  private boolean isGenerated(String type) {
    return draft.lineage().changesAfter(from.version(), type)
        && sealed.lineage().changesAfter(twin.version(), type);
  }

  /** An entity that each migration made by itself would be two. */
  private boolean becomesTheSame(StateDef def) {
    TypeChange one = from.diff().types().get(def.name());
    TypeChange two = twin.diff().types().get(def.name());
    if (one instanceof TypeChange.Kept kept && two instanceof TypeChange.Kept other) {
      return kept.now().equals(other.now());
    }
    return def.kind() != StateDef.Kind.ENTITY && one != null && one.equals(two);
  }

  private boolean holdsShared(StateDef def) {
    return isOneClass(def.name())
        || (shared.containsAll(def.variants())
            && def.components().stream().allMatch(c -> isShared(c.type())));
  }

  /** Whether the type is shared. */
  public boolean contains(String type) {
    return shared.contains(type);
  }

  /** The shared types that another class stands for in the draft, by name. */
  public List<String> converted() {
    return shared.stream().filter(type -> !isOneClass(type)).sorted().toList();
  }

  /** Whether the draft's component can be given to what was written for the sealed one. */
  boolean isShared(Component mine, Component theirs) {
    return mine.type().equals(theirs.type())
        && mine.unit().equals(theirs.unit())
        && isShared(mine.type());
  }

  private boolean isShared(StateType type) {
    if (type instanceof StateType.Ref ref) {
      // A generic record is converted by itself, not at its arguments.
      return shared.contains(ref.name()) && ref.arguments().stream().allMatch(this::isOneClass);
    }
    if (type instanceof StateType.Container container) {
      return container.arguments().stream().allMatch(this::isShared);
    }
    return !(type instanceof StateType.Array array) || isShared(array.element());
  }

  /** Whether values of the type are the same objects in both. */
  public boolean isOneClass(StateType type) {
    if (type instanceof StateType.Ref ref) {
      return isOneClass(ref.name()) && ref.arguments().stream().allMatch(this::isOneClass);
    }
    if (type instanceof StateType.Container container) {
      return container.arguments().stream().allMatch(this::isOneClass);
    }
    return !(type instanceof StateType.Array array) || isOneClass(array.element());
  }
}

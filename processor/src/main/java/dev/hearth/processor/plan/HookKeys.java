package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange;
import java.util.Collection;
import java.util.List;

/** The keys of a transition's generated methods, {@code vel(game.V1.Ship)}, and what they show. */
public final class HookKeys {
  private final Transition transition;
  private final Lineage lineage;

  /** The keys of the methods of {@code transition}. */
  public HookKeys(Transition transition, Lineage lineage) {
    this.transition = transition;
    this.lineage = lineage;
  }

  /** The canonical name of the class that stands for an old type. */
  private String oldClass(String type) {
    return Names.canonical(lineage.className(transition.version(), type));
  }

  /** The accessor of an old component: {@code game.V1.Ship.vx}. */
  String accessor(String type, String component) {
    StateDef def = transition.diff().old().type(type);
    List<String> names = def.components().stream().map(Component::name).toList();
    String method =
        def.kind() == StateDef.Kind.ENTITY
            ? GeneratedNames.accessors(names).getOrDefault(component, component)
            : component;
    return oldClass(type) + "." + method;
  }

  String make(String type) {
    return "make(" + oldClass(type) + ")";
  }

  /** The method that makes a component, handle included: {@code vel(game.V1.Ship)}. */
  public String component(TypeChange.Kept change, String component) {
    StateDef now = transition.diff().now().type(change.now());
    return GeneratedNames.hooks(NameLookup.members(now)).get(component) + argument(change);
  }

  String constant(TypeChange.Kept change, String constant) {
    StateDef old = transition.diff().old().type(change.old());
    return GeneratedNames.hooks(NameLookup.members(old)).get(constant) + argument(change);
  }

  String member(TypeChange.Kept family, String variant) {
    return memberMethod(family, variant) + "(" + oldClass(variant) + ")";
  }

  /** The method that makes a member of a family out of a variant which it has no more. */
  public String memberMethod(TypeChange.Kept family, String variant) {
    return GeneratedNames.member(
        lineage.className(transition.version(), family.old()), hooks(variant));
  }

  private Collection<String> hooks(String type) {
    StateDef old = transition.diff().old().type(type);
    return transition.diff().types().get(type) instanceof TypeChange.Kept kept
        ? GeneratedNames.hooks(
                old.kind() == StateDef.Kind.ENUM
                    ? old.constants()
                    : NameLookup.members(transition.diff().now().type(kept.now())))
            .values()
        : List.of();
  }

  private String argument(TypeChange.Kept change) {
    return "(" + oldClass(change.old()) + ")";
  }

  /** Whether the user's class has a method of its own for the key. */
  public boolean written(String key) {
    return transition.migration().filter(m -> m.overrides().contains(key)).isPresent();
  }

  /** Whether the user has written how any object is made as a whole. */
  boolean writesMake() {
    return transition
        .migration()
        .filter(m -> m.overrides().stream().anyMatch(key -> key.startsWith("make(")))
        .isPresent();
  }
}

package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange;
import java.util.List;

/** The keys of a transition's generated methods, {@code vel(game.V1.Ship)}, and what they show. */
final class HookKeys {
  private final Transition transition;
  private final Lineage lineage;

  HookKeys(Transition transition, Lineage lineage) {
    this.transition = transition;
    this.lineage = lineage;
  }

  /** The canonical name of the class that stands for an old type. */
  private String oldClass(String type) {
    return Names.canonical(lineage.className(transition.version(), type));
  }

  /** The bare name of the class that stands for a type at the far side. */
  private String farName(String type) {
    String name =
        transition.next().isPresent()
            ? lineage.className(transition.next().getAsInt(), type)
            : type;
    String canonical = Names.canonical(name);
    return canonical.substring(canonical.lastIndexOf('.') + 1);
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

  /** What makes a member of a family of a variant that falls out of several. */
  String stray(TypeChange.Kept family, String variant) {
    return "make" + farName(family.now()) + "(" + oldClass(variant) + ")";
  }

  String component(TypeChange.Kept change, String component) {
    StateDef now = transition.diff().now().type(change.now());
    return GeneratedNames.hooks(NameLookup.members(now)).get(component) + argument(change);
  }

  String constant(TypeChange.Kept change, String constant) {
    StateDef old = transition.diff().old().type(change.old());
    return GeneratedNames.hooks(NameLookup.members(old)).get(constant) + argument(change);
  }

  private String argument(TypeChange.Kept change) {
    return "(" + oldClass(change.old()) + ")";
  }

  /** Whether the user's class has a method of its own for the key. */
  boolean written(String key) {
    return transition.migration().filter(m -> m.overrides().contains(key)).isPresent();
  }
}

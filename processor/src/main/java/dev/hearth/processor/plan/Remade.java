package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange;
import java.util.Set;
import java.util.TreeSet;

/**
 * The components and handles of the newest sealed version of which its migration class makes
 * something else: {@code hp(V1.Ship)} that returns ten times as much. From a draft that has gone
 * through it nobody can tell what they were.
 */
public final class Remade {
  private final Transition transition;
  private final HookKeys keys;
  private final Set<String> members = new TreeSet<>();

  private Remade(Plan plan, Transition transition) {
    this.transition = transition;
    this.keys = new HookKeys(transition, plan.lineage());
  }

  /** By type and name, {@code game.Ship.vel}. */
  public static Set<String> of(Plan plan) {
    return plan.newest()
        .map(
            transition -> {
              Remade remade = new Remade(plan, transition);
              transition.diff().types().values().forEach(remade::add);
              return remade.members;
            })
        .orElseGet(Set::of);
  }

  private void add(TypeChange change) {
    if (change instanceof TypeChange.Kept kept) {
      StateDef def = transition.diff().old().type(kept.old());
      if (keys.written(keys.make(kept.old()))) {
        def.components().forEach(component -> add(def, component));
      }
      for (TypeChange.Source source : kept.sources()) {
        if (source instanceof TypeChange.Source.Retyped retyped) {
          members.add(kept.old() + "." + retyped.from());
        } else if (source instanceof TypeChange.Source.Carried carried
            && keys.written(keys.component(kept, source.name()))) {
          members.add(kept.old() + "." + carried.from());
        }
      }
    } else if (change instanceof TypeChange.Replaced replaced) {
      StateDef def = transition.diff().old().type(replaced.old());
      def.components().forEach(component -> add(def, component));
    }
  }

  private void add(StateDef def, Component component) {
    members.add(def.name() + "." + component.name());
  }
}

package dev.hearth.processor.plan;

import dev.hearth.schema.Lineage;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a transition loses: old components that are neither carried, read by the migration
 * class nor dropped by name; and drops of what is not lost, and renames of what is made by hand.
 */
final class Losses {
  private final Transition transition;
  private final StateSchema old;
  private final HookKeys keys;
  private final LiveReads reads;
  private final Set<String> readComponents;
  private final Set<String> droppable = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Losses(Transition transition, HookKeys keys, LiveReads reads) {
    this.transition = transition;
    this.old = transition.diff().old();
    this.keys = keys;
    this.reads = reads;
    this.readComponents = reads.components();
  }

  static List<Problem> find(
      Transition transition, Lineage lineage, HookKeys keys, LiveReads reads) {
    Losses losses = new Losses(transition, keys, reads);
    for (TypeChange change : transition.diff().types().values()) {
      if (!lineage.changesAfter(transition.version(), change.old())) {
        continue; // it is the same class, which no method takes the place of
      }
      if (change instanceof TypeChange.Kept kept) {
        losses.report(kept.old(), losses.notCarried(kept));
        losses.strays(kept);
      } else if (change instanceof TypeChange.Replaced replaced) {
        if (losses.keys.written(losses.keys.make(replaced.old()))) {
          losses.report(replaced.old(), losses.all(replaced.old()));
          losses.variants(replaced);
        } else {
          losses.leaveOpen(replaced.old()); // nobody knows yet what will be read of it
        }
      }
    }
    losses.roots();
    losses.needlessDrops();
    losses.needlessRenames();
    return losses.problems;
  }

  private void leaveOpen(String type) {
    all(type).forEach(name -> droppable.add(type + "." + name));
  }

  /** What variants held that are no types any more, where the user's method takes their family. */
  private void variants(TypeChange.Replaced family) {
    for (String variant : old.leafVariants(family.old())) {
      if (transition.diff().types().get(variant) instanceof TypeChange.Gone) {
        report(variant, all(variant));
      }
    }
  }

  /** The old components that only the user's methods can have taken over. */
  private Set<String> notCarried(TypeChange.Kept change) {
    Set<String> open = new LinkedHashSet<>(change.lost());
    if (overridden(keys.make(change.old()))) {
      open.addAll(all(change.old()));
    }
    for (TypeChange.Source source : change.sources()) {
      String key = keys.component(change, source.name());
      if (source instanceof TypeChange.Source.Retyped retyped) {
        if (keys.written(key)) {
          open.add(retyped.from());
        } else {
          open.remove(retyped.from());
        }
      } else if (source instanceof TypeChange.Source.Carried carried) {
        if (overridden(key)) {
          open.add(carried.from());
        } else if (reads.isCalled(key)) {
          open.remove(carried.from());
        }
      }
    }
    return open;
  }

  /** A family that decides on a variant has only what it reads of it, wherever else it goes on. */
  private void strays(TypeChange.Kept family) {
    for (String variant : Strays.of(transition, family)) {
      if (keys.written(keys.member(family, variant))) {
        report(variant, all(variant));
      }
    }
  }

  private Set<String> all(String type) {
    Set<String> names = new LinkedHashSet<>();
    old.type(type).components().forEach(component -> names.add(component.name()));
    return names;
  }

  /** Whether the user's method stands in the place of the generated one, and does not call it. */
  private boolean overridden(String key) {
    return keys.written(key) && !reads.callsItself(key);
  }

  private void report(String type, Set<String> open) {
    StateDef def = old.type(type);
    for (String name : open) {
      boolean first = droppable.add(type + "." + name);
      if (first
          && !readComponents.contains(keys.accessor(type, name))
          && !transition.decisions().droppedMembers().contains(type + "." + name)) {
        lost(def, name);
      }
    }
  }

  private void lost(StateDef def, String name) {
    String subject = old.displayName(def.name()) + "." + name;
    problems.add(
        ImmutableProblem.builder()
            .code(ProblemCode.LOST_COMPONENT)
            .subject(subject)
            .headline(subject + " is lost when it comes from " + TransitionText.from(transition))
            .version(transition.version())
            .oldType(def.name())
            .place(place(def.name()))
            .build());
  }

  private Place place(String oldType) {
    return transition
        .migration()
        .map(m -> Place.of(m.name()))
        .orElseGet(
            () ->
                transition.diff().types().get(oldType) instanceof TypeChange.Kept kept
                    ? Place.of(kept.now())
                    : Place.MODULE);
  }

  private void roots() {
    for (String root : transition.diff().lostRoots()) {
      if (!transition.decisions().droppedTypes().contains(root)) {
        String subject = old.displayName(root);
        problems.add(
            ImmutableProblem.builder()
                .code(ProblemCode.LOST_ROOT)
                .subject(subject)
                .headline(
                    subject
                        + " is no program any more, and all its state in "
                        + TransitionText.from(transition)
                        + " is lost")
                .version(transition.version())
                .oldType(root)
                .place(place(root))
                .build());
      }
    }
  }

  private void needlessDrops() {
    for (String member : transition.decisions().droppedMembers()) {
      if (!droppable.contains(member)) {
        int dot = member.lastIndexOf('.');
        needless(
            old.displayName(member.substring(0, dot)) + member.substring(dot),
            "is dropped, but nothing of it is lost",
            "@Dropped");
      }
    }
    for (String type : transition.decisions().droppedTypes()) {
      if (!transition.diff().lostRoots().contains(type)) {
        needless(old.displayName(type), "is dropped, but nothing of it is lost", "@Dropped");
      }
    }
  }

  /** Those of parts of what a method makes as a whole: what they go on as is in there. */
  private void needlessRenames() {
    for (String member : transition.decisions().renames().members().keySet()) {
      String type = member.substring(0, member.lastIndexOf('.'));
      if (transition.diff().types().get(type) instanceof TypeChange.Replaced
          && keys.written(keys.make(type))) {
        needless(
            old.displayName(type) + member.substring(type.length()),
            "is renamed, but a method makes all that " + old.displayName(type) + " becomes",
            "@Renamed");
      }
    }
  }

  private void needless(String subject, String why, String decision) {
    transition
        .migration()
        .ifPresent(
            migration ->
                problems.add(
                    ImmutableProblem.builder()
                        .code(ProblemCode.NEEDLESS_DECISION)
                        .subject(subject)
                        .headline(subject + " " + why)
                        .advice("Delete its " + decision + " from " + migration.simpleName() + ".")
                        .version(transition.version())
                        .place(Place.of(migration.name()))
                        .build()));
  }
}

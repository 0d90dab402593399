package dev.hearth.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Walks the old schema and pairs its types and members with the new ones by name and declared
 * rename, never by likeness.
 */
final class Differ {
  private final StateSchema old;
  private final StateSchema now;
  private final Renames renames;
  private final Set<String> changed;
  private final Map<String, String> kept;
  private final Replacements replacements;
  private final Converter converter;

  Differ(StateSchema old, StateSchema now, Renames renames, Set<String> changed) {
    this.old = old;
    this.now = now;
    this.renames = renames;
    this.changed = changed;
    this.kept = kept();
    this.replacements = new Replacements(old, now, renames, kept, this::stays);
    this.converter = new Converter(old, changed, kept, replacements);
  }

  Diff diff() {
    replacements.find();
    Map<String, TypeChange> changes = new TreeMap<>();
    for (StateDef def : old.types().values()) {
      changes.put(def.name(), change(def));
    }
    Set<String> continued = new HashSet<>();
    Set<String> lostRoots = new LinkedHashSet<>();
    for (String root : old.roots()) {
      String target = kept.getOrDefault(root, "");
      if (now.roots().contains(target)) {
        continued.add(target);
      } else {
        lostRoots.add(root);
      }
    }
    return ImmutableDiff.builder()
        .old(old)
        .now(now)
        .types(changes)
        .lostRoots(lostRoots)
        .addedRoots(now.roots().stream().filter(r -> !continued.contains(r)).toList())
        .build();
  }

  /** The types that go on: the same kind, with as many type parameters, under the current name. */
  private Map<String, String> kept() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (StateDef def : old.types().values()) {
      now.find(renames.typeNow(def.name()))
          .filter(next -> next.kind() == def.kind() && Generics.sameParameters(def, next, renames))
          .ifPresent(next -> pairs.put(def.name(), next.name()));
    }
    return pairs;
  }

  /** Whether neither the type nor what it holds changed, nor any name that it knows. */
  private boolean stays(StateDef def) {
    return !changed.contains(def.name())
        && renames.types().isEmpty()
        && !renames.renameMemberOf(def);
  }

  private TypeChange change(StateDef def) {
    if (stays(def)) {
      return def.unchanged();
    }
    Optional<TypeChange.Replaced> replaced = replacements.of(def.name());
    if (replaced.isPresent()) {
      return replaced.get();
    }
    String target = kept.get(def.name());
    if (target == null || replacements.isIdle(def.name())) {
      return new TypeChange.Gone(def.name());
    }
    StateDef next = now.type(target);
    Set<String> unused = new LinkedHashSet<>();
    def.components().forEach(component -> unused.add(component.name()));
    List<TypeChange.Source> sources = new ArrayList<>();
    for (Component component : next.components()) {
      TypeChange.Source source = source(def, next, component);
      if (source instanceof TypeChange.Source.Carried carried) {
        unused.remove(carried.from());
      } else if (source instanceof TypeChange.Source.Retyped retyped) {
        unused.remove(retyped.from());
      }
      sources.add(source);
    }
    return new TypeChange.Kept(
        def.name(), target, sources, List.copyOf(unused), constants(def, next));
  }

  private TypeChange.Source source(StateDef def, StateDef next, Component component) {
    Optional<Component> before = renames.before(def, component.name());
    if (before.isEmpty()) {
      return now.roots().contains(next.name())
          ? new TypeChange.Source.Initial(component.name())
          : new TypeChange.Source.Added(component.name());
    }
    Component from = before.get();
    Optional<Conversion> conversion =
        from.unit().equals(component.unit())
            ? converter.convert(from.type(), component.type())
            : Optional.empty();
    return conversion.isPresent()
        ? new TypeChange.Source.Carried(component.name(), from.name(), conversion.get())
        : new TypeChange.Source.Retyped(component.name(), from.name());
  }

  private Map<String, Optional<String>> constants(StateDef def, StateDef next) {
    Map<String, Optional<String>> constants = new LinkedHashMap<>();
    for (String constant : def.constants()) {
      String name = renames.nameNow(def, constant);
      constants.put(
          constant, next.constants().contains(name) ? Optional.of(name) : Optional.empty());
    }
    return constants;
  }
}

package dev.hearth.test.bench.compile;

import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The first version of a large module's state: a program, entities, records that hold each other,
 * enums, sealed families and generic records, all in the proportions of a large game.
 */
final class LargeState {
  static final String ROOT = "game.World";

  /** The record that all others of its kind hold, but for one. */
  static final String LEAF = "game.item1.Item1";

  private final int entities;
  private final int enums;
  private final int families;
  private final int generics;
  private final int records;
  private final ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder().addRoots(ROOT);

  private LargeState(int types) {
    this.entities = Math.max(1, types / 10);
    this.enums = Math.max(1, types / 12);
    this.families = types / 40;
    this.generics = types / 25;
    this.records = types - entities - enums - 4 * families - generics;
  }

  /** A schema of so many types, 10 or more. */
  static StateSchema of(int types) {
    return new LargeState(types).build();
  }

  private StateSchema build() {
    for (int i = 0; i < enums; i++) {
      add(def(mode(i), StateDef.Kind.ENUM).addConstants("C0", "C1", "C2", "C3"));
    }
    for (int i = 0; i < families; i++) {
      family(i);
    }
    for (int i = 0; i < generics; i++) {
      add(
          def(pair(i), StateDef.Kind.RECORD)
              .addParameters("A", "B")
              .components(
                  components(List.of("A", "B"), "first A", "rest List<B>", "weight double")));
    }
    for (int i = 0; i < records; i++) {
      record(i);
    }
    for (int i = 1; i < entities; i++) {
      entity(i);
    }
    root();
    return schema.build();
  }

  private void family(int i) {
    String name = family("Shape", i);
    List<String> variants = List.of(name + "$Box", name + "$Dot", name + "$Text");
    add(def(name, StateDef.Kind.SEALED).addAllVariants(variants));
    add(
        def(variants.get(0), StateDef.Kind.RECORD)
            .components(components(List.of(), "size int", "item " + item(i))));
    add(def(variants.get(1), StateDef.Kind.RECORD));
    add(
        def(variants.get(2), StateDef.Kind.RECORD)
            .components(components(List.of(), "label String")));
  }

  /** A record holds the one of half its number, and with it a chain of them. */
  private void record(int i) {
    List<String> members = new ArrayList<>(List.of("count int", "name String", "x double"));
    if (i >= 2) {
      members.add("part " + item(i / 2));
    }
    if (i % 3 == 0) {
      members.add("mode " + mode(i % enums));
    }
    if (i % 4 == 0 && families > 0) {
      members.add("shape Optional<" + family("Shape", i % families) + ">");
    }
    if (i % 5 == 0 && generics > 0) {
      members.add("pair " + pair(i % generics) + "<String," + mode(i % enums) + ">");
    }
    if (i % 7 == 6) {
      members.add("many List<" + item(i / 3) + ">");
    }
    add(
        def(item(i), StateDef.Kind.RECORD)
            .components(components(List.of(), members.toArray(String[]::new))));
  }

  private void entity(int i) {
    add(
        def(actor(i), StateDef.Kind.ENTITY)
            .components(
                components(
                    List.of(),
                    "tick long",
                    "name String",
                    "items List<" + item(i * 3 % records) + ">",
                    "byName Map<String," + item(i * 7 % records) + ">",
                    "next Optional<" + actor(next(i)) + ">",
                    "modes List<" + mode(i % enums) + ">")));
  }

  /** Entities know each other in groups of five. */
  private int next(int i) {
    int next = i % 5 == 0 ? i - 4 : i + 1;
    return next < entities ? next : i;
  }

  private void root() {
    List<String> members = new ArrayList<>(List.of("turn long", "items List<" + item(0) + ">"));
    for (int i = 1; i < entities; i += 5) {
      members.add("actors" + i + " List<" + actor(i) + ">");
    }
    add(
        def(ROOT, StateDef.Kind.ENTITY)
            .components(components(List.of(), members.toArray(String[]::new))));
  }

  private void add(ImmutableStateDef.Builder def) {
    StateDef built = def.build();
    schema.putTypes(built.name(), built);
  }

  private static ImmutableStateDef.Builder def(String name, StateDef.Kind kind) {
    return ImmutableStateDef.builder().name(name).kind(kind);
  }

  /** Each as {@code name type}. */
  private static List<Component> components(List<String> parameters, String... members) {
    List<Component> components = new ArrayList<>();
    for (String member : members) {
      int space = member.indexOf(' ');
      components.add(
          Component.parse(member.substring(0, space), member.substring(space + 1), parameters));
    }
    return components;
  }

  private static String item(int i) {
    return "game.item" + i % 10 + ".Item" + i;
  }

  private static String mode(int i) {
    return "game.mode.Mode" + i;
  }

  private static String family(String name, int i) {
    return "game.shape." + name + i;
  }

  private static String pair(int i) {
    return "game.pair.Pair" + i;
  }

  private static String actor(int i) {
    return "game.actor.Actor" + i;
  }
}

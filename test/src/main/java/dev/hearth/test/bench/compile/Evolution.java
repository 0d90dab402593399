package dev.hearth.test.bench.compile;

import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.StateType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes one to three types of a schema, and decides what becomes of old values. */
final class Evolution {
  /** What the next version is, and what leads there. */
  record Next(StateSchema schema, List<Decision> decisions) {}

  private final int version;
  private final Random random;
  private final List<Decision> decisions = new ArrayList<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private StateSchema schema;

  private Evolution(StateSchema schema, int version) {
    this.schema = schema;
    this.version = version;
    this.random = new Random(version * 31L);
  }

  /** The version after {@code version}, whose schema is {@code old}. */
  static Next after(int version, StateSchema old) {
    Evolution evolution = new Evolution(old, version);
    int changes = 1 + version % 3;
    while (evolution.changed.size() < changes) {
      evolution.changeOne();
    }
    return new Next(evolution.schema, evolution.decisions);
  }

  /**
   * The version in which a record that nearly all hold has another name for its first component.
   */
  static Next ofLeaf(int version, StateSchema old) {
    Evolution evolution = new Evolution(old, version);
    evolution.rename(old.type(LargeState.LEAF)).ifPresent(evolution::put);
    return new Next(evolution.schema, evolution.decisions);
  }

  private void changeOne() {
    List<String> names = new ArrayList<>(schema.types().keySet());
    StateDef def = schema.type(names.get(random.nextInt(names.size())));
    if (changed.contains(def.name())) {
      return;
    }
    int kind = random.nextInt(10);
    Optional<StateDef> next =
        switch (def.kind()) {
          case ENUM -> kind < 5 ? addConstant(def) : removeConstant(def);
          case SEALED -> addVariant(def);
          case RECORD, ENTITY ->
              kind < 4
                  ? add(def)
                  : kind < 6
                      ? rename(def)
                      : kind == 6 ? widen(def) : kind == 7 ? retype(def) : drop(def);
        };
    next.ifPresent(
        to -> {
          changed.add(def.name());
          put(to);
        });
  }

  private Optional<StateDef> addConstant(StateDef def) {
    return Optional.of(ImmutableStateDef.builder().from(def).addConstants("C" + fresh()).build());
  }

  private Optional<StateDef> removeConstant(StateDef def) {
    if (def.constants().size() < 3) {
      return Optional.empty();
    }
    List<String> left = new ArrayList<>(def.constants());
    String gone = left.remove(1 + random.nextInt(left.size() - 1));
    decisions.add(new Decision.Constant(def.name(), gone, left.get(0)));
    return Optional.of(ImmutableStateDef.copyOf(def).withConstants(left));
  }

  private Optional<StateDef> addVariant(StateDef family) {
    StateDef variant =
        ImmutableStateDef.builder()
            .name(family.name() + "$V" + fresh())
            .kind(StateDef.Kind.RECORD)
            .addComponents(Component.parse("size", "int", List.of()))
            .build();
    put(variant);
    return Optional.of(
        ImmutableStateDef.copyOf(family)
            .withVariants(
                Stream.concat(family.variants().stream(), Stream.of(variant.name()))
                    .sorted()
                    .toList()));
  }

  private Optional<StateDef> add(StateDef def) {
    String type =
        random.nextInt(4) == 0 && def.kind() == StateDef.Kind.ENTITY
            ? "Optional<game.item0.Item0>"
            : List.of("int", "String", "List<String>").get(random.nextInt(3));
    Component added = Component.parse("c" + fresh(), type, List.of());
    decisions.add(new Decision.Component(def.name(), added.name(), ""));
    return Optional.of(ImmutableStateDef.builder().from(def).addComponents(added).build());
  }

  private Optional<StateDef> rename(StateDef def) {
    return replace(
        def,
        component -> true,
        component -> {
          String to = "r" + fresh();
          decisions.add(new Decision.Rename(def.name(), component.name(), to));
          return Optional.of(component(to, component.type()));
        });
  }

  private Optional<StateDef> widen(StateDef def) {
    return replace(
        def,
        component -> component.type().equals(new StateType.Leaf("int")),
        component -> Optional.of(component(component.name(), new StateType.Leaf("long"))));
  }

  private Optional<StateDef> retype(StateDef def) {
    return replace(
        def,
        component -> component.type().equals(new StateType.Leaf("String")),
        component -> {
          decisions.add(new Decision.Component(def.name(), component.name(), component.name()));
          return Optional.of(component(component.name(), new StateType.Leaf("int")));
        });
  }

  private Optional<StateDef> drop(StateDef def) {
    return replace(
        def,
        component -> component.type() instanceof StateType.Leaf && component.name().startsWith("c"),
        component -> {
          decisions.add(new Decision.Drop(def.name(), component.name()));
          return Optional.empty();
        });
  }

  private interface Change {
    Optional<Component> of(Component component);
  }

  private static Optional<StateDef> replace(
      StateDef def, Predicate<Component> which, Change change) {
    List<Component> components = new ArrayList<>(def.components());
    for (int i = 0; i < components.size(); i++) {
      if (which.test(components.get(i))) {
        Optional<Component> next = change.of(components.remove(i));
        if (next.isPresent()) {
          components.add(i, next.get());
        }
        return Optional.of(ImmutableStateDef.copyOf(def).withComponents(components));
      }
    }
    return Optional.empty();
  }

  private static Component component(String name, StateType type) {
    return Component.parse(name, type.text(List.of("A", "B")), List.of("A", "B"));
  }

  private String fresh() {
    return version + "_" + changed.size();
  }

  private void put(StateDef def) {
    ImmutableStateSchema.Builder next = ImmutableStateSchema.builder().addAllRoots(schema.roots());
    schema.types().forEach((name, old) -> next.putTypes(name, name.equals(def.name()) ? def : old));
    if (schema.find(def.name()).isEmpty()) {
      next.putTypes(def.name(), def);
    }
    schema = next.build();
  }
}

package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Schemas of all kinds of types that refer to each other at random. */
final class RandomSchema {
  private static final List<String> NAMES =
      List.of(
          "game.Ship",
          "game.Arena",
          "game.Arena$Mode",
          "net.Ship",
          "Ship",
          "game.a.B$C",
          "A",
          "übung.Straße",
          "game.$",
          "x.List");
  private static final List<String> UNITS =
      List.of("ms", "m/s²", "\"", "\\", " ", "a b", "\n", "€");
  private static final List<String> WORDS = List.of("a", "b", "migrate", "X1", "größe", "yield");

  private final Random random;
  private final List<StateDef> heads = new ArrayList<>();

  private RandomSchema(Random random) {
    this.random = random;
  }

  static Arbitrary<StateSchema> any() {
    return Arbitraries.randomValue(random -> new RandomSchema(random).schema());
  }

  private StateSchema schema() {
    List<String> names = some(NAMES);
    for (String name : names) {
      StateDef.Kind kind = one(List.of(StateDef.Kind.values()));
      List<String> parameters =
          kind == StateDef.Kind.RECORD ? some(List.of("A", "B", "String")) : List.of();
      heads.add(
          ImmutableStateDef.builder().name(name).kind(kind).addAllParameters(parameters).build());
    }
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
    for (StateDef head : heads) {
      schema.putTypes(head.name(), filled(head));
      if (head.kind() == StateDef.Kind.ENTITY && random.nextBoolean()) {
        schema.addRoots(head.name());
      }
    }
    return schema.build();
  }

  private StateDef filled(StateDef head) {
    ImmutableStateDef def = ImmutableStateDef.copyOf(head);
    return switch (head.kind()) {
      case ENUM -> def.withConstants(some(WORDS));
      case SEALED ->
          def.withVariants(
              some(heads.subList(heads.indexOf(head) + 1, heads.size())).stream()
                  .map(StateDef::name)
                  .toList());
      case RECORD, ENTITY ->
          def.withComponents(some(WORDS).stream().map(word -> component(word, head)).toList());
    };
  }

  private Component component(String name, StateDef head) {
    Optional<String> unit = random.nextInt(3) == 0 ? Optional.of(one(UNITS)) : Optional.empty();
    return ImmutableComponent.of(name, type(head, 3), unit);
  }

  private StateType type(StateDef head, int depth) {
    List<String> parameters = head.parameters();
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> new StateType.Array(type(head, depth - 1));
      case 2 -> {
        String name = one(Containers.all().stream().map(Class::getSimpleName).toList());
        yield new StateType.Container(name, types(Containers.arity(name), head, depth - 1));
      }
      case 3 -> reference(head, depth);
      case 4 ->
          parameters.isEmpty()
              ? new StateType.Leaf("int")
              : new StateType.Parameter(random.nextInt(parameters.size()));
      default -> leaf(parameters);
    };
  }

  private StateType reference(StateDef head, int depth) {
    StateDef other = one(heads);
    // The bare name of a type in no package would be the parameter.
    return head.parameters().contains(other.name())
        ? new StateType.Leaf("int")
        : new StateType.Ref(other.name(), types(other.parameters().size(), head, depth - 1));
  }

  private StateType leaf(List<String> parameters) {
    String name = one(Leaves.all().stream().map(Class::getSimpleName).toList());
    return new StateType.Leaf(parameters.contains(name) ? "long" : name);
  }

  private List<StateType> types(int count, StateDef head, int depth) {
    List<StateType> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      types.add(type(head, depth));
    }
    return types;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(each -> random.nextBoolean());
    return some;
  }
}

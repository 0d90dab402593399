package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Types for components and handles. */
final class RandomTypes {
  private static final int DEEPEST = 3;

  private final Program program;
  private final Decl in;
  private final Choices choices;
  private final boolean key;

  /**
   * Types for members of {@code in}.
   *
   * @param key whether it is, and is to stay, part of a key
   */
  RandomTypes(Program program, Decl in, Choices choices, boolean key) {
    this.program = program;
    this.in = in;
    this.choices = choices;
    this.key = key;
  }

  /** A type that a member can have; a primitive for what a handle holds in a box. */
  Type member() {
    for (int i = 0; i < 10; i++) {
      Type type = key ? key(DEEPEST) : any(DEEPEST);
      if (in.is(Kind.ENTITY) && type instanceof Type.Leaf leaf) {
        type = Type.leaf(Leaves.unboxed(leaf.name()));
      }
      if (in.is(Kind.RECORD) || program.canBegin(type)) {
        return type;
      }
    }
    return Type.leaf("int");
  }

  private Type any(int depth) {
    return switch (depth == 0 ? 0 : choices.below(8)) {
      case 3, 4 -> ref(depth);
      case 5, 6 -> container(depth);
      case 7 -> choices.chance(50) ? new Type.Array(any(depth - 1)) : parameter();
      default -> leaf(true);
    };
  }

  /** What can stand between angle brackets. */
  Type argument(int depth) {
    return switch (depth <= 0 ? 0 : choices.below(6)) {
      case 2, 3 -> ref(depth);
      case 4 -> container(depth);
      case 5 -> choices.chance(30) ? new Type.Array(any(depth - 1)) : parameter();
      default -> leaf(false);
    };
  }

  Type key(int depth) {
    return switch (depth == 0 ? 0 : choices.below(6)) {
      case 3 -> keyRef();
      case 4 -> enumOr(keyRef());
      case 5 -> choices.chance(50) ? Type.list(boxed(key(depth - 1))) : keyOptional(depth);
      default -> leaf(key && depth == DEEPEST);
    };
  }

  private Type keyOptional(int depth) {
    return Type.optional(boxed(key(depth - 1)));
  }

  private static Type boxed(Type type) {
    return type instanceof Type.Leaf leaf ? Type.leaf(Leaves.boxed(leaf.name())) : type;
  }

  private Type keyRef() {
    List<Type> keys =
        program.decls().stream()
            .filter(d -> d.parameters().isEmpty() && d.id() != in.id())
            .filter(d -> !program.reach(d.id()).contains(in.id()))
            .map(d -> Type.ref(d.id()))
            .filter(program::isKey)
            .toList();
    return keys.isEmpty() ? leaf(false) : choices.pick(keys);
  }

  private Type enumOr(Type other) {
    List<Decl> enums = program.all(Kind.ENUM);
    return enums.isEmpty() ? other : Type.ref(choices.pick(enums).id());
  }

  private Type sortable() {
    Type type = choices.chance(40) ? enumOr(leaf(false)) : leaf(false);
    return program.isSortable(type) ? type : Type.leaf("Integer");
  }

  Type leaf(boolean primitives) {
    List<String> leaves = primitives ? Leaves.all() : Leaves.references();
    // Half of them are of the few that most edits are about.
    return Type.leaf(
        choices.chance(50)
            ? choices.pick(leaves)
            : leaves.get(choices.below(Math.min(4, leaves.size()))));
  }

  private Type parameter() {
    return in.parameters().isEmpty()
        ? leaf(false)
        : new Type.Parameter(choices.below(in.parameters().size()));
  }

  private Type ref(int depth) {
    List<Decl> possible =
        program.decls().stream()
            .filter(d -> !program.isRoot(d.id()))
            .filter(
                d ->
                    (d.parameters().isEmpty() && in.parameters().isEmpty())
                        || !program.reach(d.id()).contains(in.id()))
            .toList();
    if (possible.isEmpty()) {
      return leaf(false);
    }
    Decl decl = choices.pick(possible);
    List<Type> arguments = new ArrayList<>();
    for (int i = 0; i < decl.parameters().size(); i++) {
      arguments.add(argument(depth - 1));
    }
    return new Type.Ref(decl.id(), arguments);
  }

  private Type container(int depth) {
    String name =
        choices.chance(50)
            ? choices.pick(Impl.declarable())
            : List.of("List", "Optional", "Map", "Set").get(choices.below(4));
    List<Type> arguments = new ArrayList<>();
    if (name.startsWith("Enum")) {
      arguments.add(enumOr(Type.leaf("String")));
      if (!program.isEnum(arguments.get(0))) {
        name = name.equals("EnumSet") ? "Set" : "Map";
      }
    } else if (new Type.Container(name, List.of()).isSorted()) {
      arguments.add(sortable());
    } else if (name.endsWith("Set") || name.endsWith("Map")) {
      arguments.add(boxed(key(depth - 1)));
    } else {
      arguments.add(argument(depth - 1));
    }
    if (name.endsWith("Map")) {
      arguments.add(argument(depth - 1));
    }
    return new Type.Container(name, arguments);
  }

  static List<Type> parametersOf(Decl decl) {
    return IntStream.range(0, decl.parameters().size())
        .<Type>mapToObj(Type.Parameter::new)
        .toList();
  }
}

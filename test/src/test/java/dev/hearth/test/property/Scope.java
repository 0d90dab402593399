package dev.hearth.test.property;

import dev.hearth.schema.GeneratedNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * How a migration class calls things: an old type is another class in each version that it has
 * changed since.
 *
 * @param changes whether a type is another class on the far side
 */
record Scope(
    Program old,
    Program now,
    IntFunction<String> oldNames,
    IntFunction<String> newNames,
    IntPredicate changes) {
  JavaTypes oldTypes(Decl decl) {
    return new JavaTypes(oldNames, decl.parameters());
  }

  JavaTypes newTypes(Decl decl) {
    return new JavaTypes(newNames, decl.parameters());
  }

  /** A literal of the new version. */
  String literal(@org.jspecify.annotations.Nullable Value value, Type type) {
    return new Literals(now, new JavaTypes(newNames, List.of("A", "B"))).of(value, type);
  }

  /** A call of an old value's accessor. */
  String read(String owner, Decl decl, Member member) {
    List<String> names = decl.members().stream().map(Member::name).toList();
    String accessor =
        decl.is(Decl.Kind.ENTITY)
            ? Objects.requireNonNull(GeneratedNames.accessors(names).get(member.name()))
            : member.name();
    return owner + "." + accessor + "()";
  }

  boolean changes(Type type) {
    return type.decls().stream().anyMatch(changes::test);
  }

  /** What makes of {@code value} the same for the new version, whose classes may be others. */
  String carry(String value, Type type) {
    return carry(value, type, 1);
  }

  private String carry(String value, Type type, int depth) {
    if (!changes(type)) {
      return value;
    }
    String each = "each" + depth;
    if (type instanceof Type.Array array) {
      return "dev.hearth.migrate.Carry.array("
          + value
          + ", "
          + new JavaTypes(newNames, List.of()).of(type)
          + ".class, "
          + each
          + " -> "
          + carry(each, array.element(), depth + 1)
          + ")";
    }
    if (!(type instanceof Type.Container container)) {
      return "migrate(" + value + ")";
    }
    if (type.isMap()) {
      String other = "value" + depth;
      return "dev.hearth.migrate.Carry.map("
          + value
          + ", "
          + each
          + " -> "
          + carry(each, container.arguments().get(0), depth + 1)
          + ", "
          + other
          + " -> "
          + carry(other, container.arguments().get(1), depth + 1)
          + ")";
    }
    return "dev.hearth.migrate.Carry."
        + (type.isOptional() ? "optional(" : "collection(")
        + value
        + ", "
        + each
        + " -> "
        + carry(each, container.arguments().get(0), depth + 1)
        + ")";
  }

  /** The types that a value of {@code type} is carried with {@link #carry} through. */
  static boolean canCarry(Type type, Set<Integer> staying) {
    return type.parts().stream()
        .allMatch(
            part ->
                part instanceof Type.Ref ref
                    ? ref.arguments().isEmpty() && staying.contains(ref.decl())
                    : !(part instanceof Type.Array array && array.element() instanceof Type.Array)
                        && !(part instanceof Type.Array generic
                            && generic.element() instanceof Type.Container));
  }
}

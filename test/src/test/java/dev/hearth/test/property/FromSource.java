package dev.hearth.test.property;

import dev.hearth.schema.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The migration class of a version, with what is decided for all programs of a module. */
final class FromSource {
  private final List<String> annotations = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();

  /** Adds the decisions of one program; {@code sometimes} says which handles need a hole. */
  void add(Decisions decisions, Scope scope, java.util.function.Predicate<Hole> sometimes) {
    annotations.addAll(decisions.annotations());
    for (Hole hole : decisions.holes()) {
      if (!hole.sometimes() || sometimes.test(hole)) {
        methods.add(method(decisions, scope, hole));
      }
    }
  }

  /** The text, if there is anything to decide. */
  Optional<String> text(String inPackage, int version) {
    if (annotations.isEmpty() && methods.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "package "
            + inPackage
            + ";\n\n@dev.hearth.annotations.Migrates("
            + version
            + ")\n"
            + String.join("\n", annotations)
            + "\nfinal class From"
            + version
            + " extends "
            + inPackage
            + ".V"
            + version
            + ".Migration {\n"
            + String.join("", methods)
            + "}\n");
  }

  private static String method(Decisions decisions, Scope scope, Hole hole) {
    Decl decl = decisions.old().decl(hole.type());
    Decl target = decisions.now().decl(hole.target());
    Type old = new Type.Ref(decl.id(), RandomTypes.parametersOf(decl));
    String parameters =
        decl.parameters().isEmpty() ? "" : "<" + String.join(", ", decl.parameters()) + "> ";
    return "  @java.lang.Override protected "
        + parameters
        + returned(scope, hole, decl, target)
        + " "
        + name(scope, hole, decl, target)
        + "("
        + scope.oldTypes(decl).of(old)
        + " old) { return "
        + hole.body().java(scope)
        + "; }\n";
  }

  private static String returned(Scope scope, Hole hole, Decl decl, Decl target) {
    return hole.kind() == Hole.Kind.COMPONENT
        ? scope.newTypes(decl).of(target.member(hole.member()).orElseThrow().type())
        : scope.newNames().apply(target.id());
  }

  private static String name(Scope scope, Hole hole, Decl decl, Decl target) {
    return switch (hole.kind()) {
      case COMPONENT ->
          hook(
              target.members().stream().map(Member::name).toList(),
              target.member(hole.member()).orElseThrow().name());
      case CONSTANT ->
          hook(
              decl.constants().stream().map(Constant::name).toList(),
              decl.constant(hole.member()).orElseThrow().name());
      case TYPE -> "make";
      case VARIANT -> {
        String family = scope.oldNames().apply(hole.member());
        yield "make" + family.substring(family.lastIndexOf('.') + 1);
      }
    };
  }

  private static String hook(List<String> members, String member) {
    return Objects.requireNonNull(GeneratedNames.hooks(members).get(member), member);
  }
}

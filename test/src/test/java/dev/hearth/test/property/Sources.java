package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A program's sources: what its state is, and no more code than it takes. */
final class Sources {
  private final Program program;

  private Sources(Program program) {
    this.program = program;
  }

  /** The texts by the binary names of the classes. */
  static Map<String, String> of(Program program) {
    Sources sources = new Sources(program);
    Map<String, String> texts = new TreeMap<>();
    for (Decl decl : program.decls()) {
      if (decl.outer() < 0) {
        texts.put(
            program.binaryName(decl.id()),
            "package " + decl.inPackage() + ";\n\n" + sources.type(decl, ""));
      }
    }
    return texts;
  }

  private String type(Decl decl, String indent) {
    JavaTypes types = new JavaTypes(program::name, decl.parameters());
    String inner = indent + "  ";
    List<String> body = new ArrayList<>();
    String head =
        switch (decl.kind()) {
          case RECORD ->
              "record " + decl.name() + parameters(decl) + "(" + components(decl, types) + ")";
          case ENUM -> "enum " + decl.name();
          case SEALED -> "sealed interface " + decl.name();
          case ENTITY -> "final class " + decl.name();
        };
    if (decl.is(Kind.ENUM)) {
      body.add(inner + names(decl.constants().stream().map(Constant::name).toList()) + ";\n");
    }
    if (decl.is(Kind.ENTITY)) {
      body.add(entity(decl, types, inner));
    }
    for (Decl nested : program.nestedIn(decl.id())) {
      body.add(type(nested, inner));
    }
    return indent
        + "@dev.hearth.annotations.HotState\n"
        + indent
        + access(decl)
        + head
        + supertypes(decl)
        + " {\n"
        + String.join("\n", body)
        + indent
        + "}\n";
  }

  /** Of what need not be public every third is not. */
  private String access(Decl decl) {
    boolean inInterface = decl.outer() >= 0 && program.decl(decl.outer()).is(Kind.SEALED);
    boolean open = !program.hidden() || decl.id() % 3 != 2 || inInterface;
    return (open ? "public " : "")
        + (decl.outer() >= 0 && decl.is(Kind.ENTITY) && !inInterface ? "static " : "");
  }

  private static String parameters(Decl decl) {
    return decl.parameters().isEmpty() ? "" : "<" + names(decl.parameters()) + ">";
  }

  private static String components(Decl decl, JavaTypes types) {
    return decl.members().stream()
        .map(m -> unit(m) + types.of(m.type()) + " " + m.name())
        .collect(Collectors.joining(", "));
  }

  private static String unit(Member member) {
    return member
        .unit()
        .map(unit -> "@dev.hearth.annotations.Unit(" + Leaves.quoted(unit) + ") ")
        .orElse("");
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  private String supertypes(Decl decl) {
    List<String> supertypes =
        new ArrayList<>(
            program.familiesOf(decl.id()).stream().map(f -> program.name(f.id())).toList());
    if (program.isRoot(decl.id())) {
      supertypes.add("dev.hearth.HotProgram");
    }
    String word = decl.is(Kind.SEALED) ? " extends " : " implements ";
    String permits =
        decl.is(Kind.SEALED)
            ? " permits " + names(decl.variants().stream().map(program::name).toList())
            : "";
    return (supertypes.isEmpty() ? "" : word + names(supertypes)) + permits;
  }

  private String entity(Decl decl, JavaTypes types, String indent) {
    Literals literals = new Literals(program, types);
    StringBuilder text = new StringBuilder();
    for (Member member : decl.members()) {
      String held = types.boxed(member.type());
      text.append(indent)
          .append(unit(member))
          .append("private final dev.hearth.Hot<")
          .append(held)
          .append("> ")
          .append(member.name())
          .append(" = dev.hearth.Hot.<")
          .append(held)
          .append(">of(")
          .append(literals.of(member.initial(), member.type()))
          .append(");\n");
    }
    text.append(indent).append("public ").append(decl.name()).append("() {}\n");
    if (!decl.members().isEmpty()) {
      text.append(indent)
          .append("public ")
          .append(decl.name())
          .append("(")
          .append(
              decl.members().stream()
                  .map(m -> types.of(m.type()) + " " + m.name())
                  .collect(Collectors.joining(", ")))
          .append(") {\n");
      for (Member member : decl.members()) {
        text.append(indent)
            .append("  this.")
            .append(member.name())
            .append(".set(")
            .append(member.name())
            .append(");\n");
      }
      text.append(indent).append("}\n");
    }
    if (program.isRoot(decl.id())) {
      text.append(indent).append("@java.lang.Override public void start() {}\n");
      text.append(indent).append("@java.lang.Override public void step() {}\n");
    }
    return text.toString();
  }
}

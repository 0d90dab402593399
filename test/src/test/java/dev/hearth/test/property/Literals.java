package dev.hearth.test.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as Java makes them, in one expression. */
final class Literals {
  private final Program program;
  private final JavaTypes types;

  Literals(Program program, JavaTypes types) {
    this.program = program;
    this.types = types;
  }

  String of(@Nullable Value value, Type type) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Value.Leaf leaf) {
      return Leaves.literal(((Type.Leaf) type).name(), leaf.object);
    }
    if (value instanceof Value.OfEnum constant) {
      Decl decl = program.decl(constant.decl);
      return types.name(decl.id())
          + "."
          + decl.constants().get(decl.place(constant.constant)).name();
    }
    if (value instanceof Value.OfArray array) {
      return array(array, ((Type.Array) type).element(), type);
    }
    return value instanceof Value.Many many
        ? many(many, (Type.Container) type)
        : struct((Value.Struct) value, type);
  }

  private String array(Value.OfArray array, Type element, Type type) {
    List<String> elements = new ArrayList<>();
    array.elements.forEach(e -> elements.add(of(e, element)));
    String made = "new " + types.raw(type) + " {" + String.join(", ", elements) + "}";
    return types.isGeneric(element) ? "(" + types.of(type) + ") " + made : made;
  }

  private String struct(Value.Struct struct, Type type) {
    Decl decl = program.decl(struct.decl);
    boolean itself = type instanceof Type.Ref ref && ref.decl() == decl.id();
    List<Type> arguments = itself ? ((Type.Ref) type).arguments() : List.of();
    List<String> members = new ArrayList<>();
    for (Member member : decl.members()) {
      members.add(of(struct.members.get(member.id()), member.type().at(arguments)));
    }
    String name = itself ? types.of(type) : types.name(decl.id());
    return "new " + name + "(" + String.join(", ", members) + ")";
  }

  private String many(Value.Many many, Type.Container type) {
    List<String> elements = new ArrayList<>();
    int step = many.impl.isMap() ? 2 : 1;
    for (int i = 0; i < many.elements.size(); i++) {
      elements.add(of(many.elements.get(i), type.arguments().get(i % step)));
    }
    String first = types.of(type.arguments().get(0));
    String witness =
        "<" + first + (step == 2 ? ", " + types.of(type.arguments().get(1)) : "") + ">";
    String all = "(" + String.join(", ", elements) + ")";
    String made = "new java.util." + many.impl.label + witness;
    return switch (many.impl) {
      case OPTIONAL ->
          "java.util.Optional." + witness + (elements.isEmpty() ? "empty()" : "of" + all);
      case LIST_OF -> "java.util.List." + witness + "of" + all;
      case SET_OF -> "java.util.Set." + witness + "of" + all;
      case MAP_OF -> "java.util.Map." + witness + "of" + all;
      case ENUM_SET ->
          "java.util.EnumSet."
              + (elements.isEmpty() ? "noneOf(" + first + ".class)" : witness + "of" + all);
      case ENUM_MAP ->
          elements.isEmpty()
              ? made + "(" + first + ".class)"
              : made + "(java.util.Map." + witness + "of" + all + ")";
      default ->
          made
              + (elements.isEmpty()
                  ? "()"
                  : "(java.util."
                      + (step == 2 ? "Map" : "List")
                      + "."
                      + witness
                      + "of"
                      + all
                      + ")");
    };
  }
}

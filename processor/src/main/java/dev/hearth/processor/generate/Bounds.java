package dev.hearth.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.List;

/** Gives type variables the bounds that the schema writes: {@code java.lang.Comparable<A>}. */
final class Bounds {
  private final List<String> names;
  private final List<TypeVariableName> variables;
  private final String text;
  private int at;

  private Bounds(List<String> names, List<TypeVariableName> variables, String text) {
    this.names = names;
    this.variables = variables;
    this.text = text;
  }

  /** The variables that stand for a generic record's parameters, bounded as they are. */
  static List<TypeVariableName> of(StateDef def, List<TypeVariableName> variables) {
    List<TypeVariableName> bounded = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      String text = def.isBounded() ? def.bounds().get(i) : "";
      bounded.add(
          text.isEmpty()
              ? variables.get(i)
              : TypeVariableName.get(
                  variables.get(i).name(),
                  new Bounds(def.parameters(), variables, text).all().toArray(TypeName[]::new)));
    }
    return bounded;
  }

  /** For a method that gives an old record, its arguments unknown, to one that bounds them. */
  static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S", "rawtypes")
        .addMember("value", "$S", "unchecked")
        .build();
  }

  private List<TypeName> all() {
    List<TypeName> all = new ArrayList<>();
    do {
      all.add(type());
    } while (takes(" & "));
    return all;
  }

  private TypeName type() {
    TypeName type = takes("?") ? wildcard() : named();
    while (takes("[]")) {
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  private TypeName wildcard() {
    if (takes(" extends ")) {
      return WildcardTypeName.subtypeOf(type());
    }
    return takes(" super ")
        ? WildcardTypeName.supertypeOf(type())
        : WildcardTypeName.subtypeOf(ClassName.OBJECT);
  }

  private TypeName named() {
    int from = at;
    while (at < text.length() && "<>,&[] ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(from, at);
    if (names.contains(name)) {
      return variables.get(names.indexOf(name));
    }
    if (!takes("<")) {
      return Leaves.isLeaf(name) && Leaves.classOf(name).isPrimitive()
          ? TypeName.get(Leaves.classOf(name))
          : ClassNames.of(name);
    }
    List<TypeName> arguments = new ArrayList<>();
    do {
      arguments.add(type());
    } while (takes(","));
    takes(">");
    return ParameterizedTypeName.get(ClassNames.of(name), arguments.toArray(TypeName[]::new));
  }

  private boolean takes(String part) {
    boolean found = text.startsWith(part, at);
    at += found ? part.length() : 0;
    return found;
  }
}

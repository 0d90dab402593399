package dev.hearth.dev.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.hearth.dev.classfile.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The types that a source declares, and their members, as they are written and without what methods
 * do. Types within methods are left out: no other source can name them.
 *
 * @param types by their binary names
 */
record Outline(Map<String, Type> types) {
  /**
   * One of them.
   *
   * @param constants fields that are perhaps constants, with their values
   * @param members by their names; a constructor's is {@link Member#CONSTRUCTOR}
   */
  record Type(String header, List<String> constants, Map<String, List<String>> members) {
    /** Whether both are alike but for their members. */
    boolean hasHeader(Type other) {
      return header.equals(other.header) && constants.equals(other.constants);
    }

    private boolean declaresAs(@Nullable Type other) {
      return other != null && header.equals(other.header) && members.equals(other.members);
    }

    /** The names of the members that differ. */
    Set<String> differing(Type other) {
      Set<String> differing = new HashSet<>(members.keySet());
      differing.addAll(other.members.keySet());
      differing.removeIf(
          name ->
              members
                  .getOrDefault(name, List.of())
                  .equals(other.members.getOrDefault(name, List.of())));
      return differing;
    }
  }

  /** Whether both declare the same, whatever the values of constants are. */
  boolean declaresAs(Outline other) {
    return types.keySet().equals(other.types.keySet())
        && types.entrySet().stream()
            .allMatch(each -> each.getValue().declaresAs(other.types.get(each.getKey())));
  }

  static Outline of(CompilationUnitTree source) {
    ExpressionTree inPackage = source.getPackageName();
    Map<String, Type> types = new HashMap<>();
    String before = inPackage == null ? "" : inPackage + ".";
    for (Tree declared : source.getTypeDecls()) {
      if (declared instanceof ClassTree type) {
        add(before, type, types);
      }
    }
    return new Outline(types);
  }

  private static void add(String before, ClassTree tree, Map<String, Type> types) {
    String name = before + tree.getSimpleName();
    Map<String, List<String>> members = new HashMap<>();
    List<String> constants = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree nested) {
        add(name + "$", nested, types);
      } else if (member instanceof MethodTree method) {
        add(method.getName().toString(), text(method), members);
      } else if (member instanceof VariableTree field) {
        add(field.getName().toString(), text(field), members);
        if (isComponent(tree, field)) {
          add(Member.CONSTRUCTOR, text(field), members);
        }
        if (mayBeConstant(tree, field)) {
          constants.add(field.toString());
        }
      }
    }
    String header =
        tree.getKind()
            + " "
            + List.of(
                tree.getModifiers(),
                tree.getTypeParameters(),
                String.valueOf(tree.getExtendsClause()),
                tree.getImplementsClause(),
                tree.getPermitsClause());
    types.put(name, new Type(header, constants, members));
  }

  private static void add(String name, String text, Map<String, List<String>> members) {
    members.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
  }

  /** The fields of a record are its components, unless they are static. */
  private static boolean isComponent(ClassTree type, VariableTree field) {
    return type.getKind() == Tree.Kind.RECORD
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  /** In an interface all fields are. */
  private static boolean mayBeConstant(ClassTree type, VariableTree field) {
    ModifiersTree modifiers = field.getModifiers();
    return field.getInitializer() != null
        && !modifiers.getFlags().contains(Modifier.PRIVATE)
        && (modifiers.getFlags().contains(Modifier.FINAL)
            || type.getKind() == Tree.Kind.INTERFACE
            || type.getKind() == Tree.Kind.ANNOTATION_TYPE);
  }

  private static String text(VariableTree variable) {
    return List.of(variable.getModifiers(), String.valueOf(variable.getType()), variable.getName())
        .toString();
  }

  private static String text(MethodTree method) {
    return List.of(
            method.getModifiers(),
            method.getTypeParameters(),
            String.valueOf(method.getReturnType()),
            method.getParameters(),
            method.getThrows(),
            String.valueOf(method.getDefaultValue()))
        .toString();
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Knows expressions that make an object, which nobody else has. */
final class Fresh {
  private static final Set<String> COPIES =
      Set.of(
          "java.lang.String.chars",
          "java.lang.String.getBytes",
          "java.lang.String.split",
          "java.lang.String.toCharArray",
          "java.util.Arrays.copyOf",
          "java.util.Arrays.copyOfRange",
          "java.util.Collection.toArray",
          "java.util.List.toArray",
          "java.util.stream.Stream.toArray",
          "java.util.stream.IntStream.toArray",
          "java.util.stream.LongStream.toArray",
          "java.util.stream.DoubleStream.toArray");

  private static final List<String> MAKERS =
      List.of("builder", "copyOf", "create", "from", "new", "of");

  private final VisitorState state;

  Fresh(VisitorState state) {
    this.state = state;
  }

  /** Whether it is a container that is made here: an array, a collection, a copy of one. */
  boolean isContainer(ExpressionTree tree) {
    ExpressionTree value = ASTHelpers.stripParentheses(tree);
    if (value instanceof NewArrayTree) {
      return true;
    }
    if (value instanceof NewClassTree made) {
      Type type = ASTHelpers.getType(made);
      return made.getClassBody() == null
          && type != null
          && !Origin.isReloadable(type.tsym, state)
          && DataTypes.isHolder(type, state);
    }
    return value instanceof MethodInvocationTree call
        && (isCopy(call) || isUnchanging(call) || Factories.makesContainer(call));
  }

  /** Whether it makes an array of what something else has. */
  static boolean isCopy(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    Type type = ASTHelpers.getType(call);
    return COPIES.contains(method.owner.getQualifiedName() + "." + method.getSimpleName())
        || (method.getSimpleName().contentEquals("clone")
            && type != null
            && type.getKind() == TypeKind.ARRAY);
  }

  /** Whether it makes a container that cannot change, whoever else has it. */
  private static boolean isUnchanging(MethodInvocationTree call) {
    Factories.Kind kind = Factories.kind(call);
    return kind == Factories.Kind.OF_ELEMENTS || kind == Factories.Kind.COPY;
  }

  /** Whether it is an object that is made in this method, by whatever class. */
  boolean isNew(ExpressionTree tree) {
    ExpressionTree value = ASTHelpers.stripParentheses(tree);
    if (value instanceof NewClassTree) {
      return true;
    }
    if (value instanceof MethodInvocationTree call) {
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      MethodSymbol method = ASTHelpers.getSymbol(call);
      return !Origin.isReloadable(method.owner, state)
          && !Origin.isOwnPinned(method.owner, state)
          && (method.isStatic() ? isMaker(method) : receiver != null && isNew(receiver));
    }
    return value instanceof IdentifierTree
        && onlyValue(ASTHelpers.getSymbol(value)).filter(this::isNew).isPresent();
  }

  /** Whether it gives a new object, by its name; others may give one that everybody has. */
  private static boolean isMaker(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    return MAKERS.stream().anyMatch(name::startsWith);
  }

  /** What a local variable is given, if that is a container that cannot change. */
  Optional<ExpressionTree> unchangingValue(Symbol variable) {
    return onlyValue(variable)
        .filter(value -> value instanceof MethodInvocationTree call && isUnchanging(call));
  }

  /** The one value that a local variable ever has, if it is known. */
  Optional<ExpressionTree> onlyValue(@Nullable Symbol variable) {
    MethodTree method = state.findEnclosing(MethodTree.class);
    if (variable == null
        || variable.getKind() != ElementKind.LOCAL_VARIABLE
        || method == null
        || Assignments.isOfLoop(variable, method)) {
      return Optional.empty();
    }
    List<ExpressionTree> values = Assignments.to(variable, method);
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}

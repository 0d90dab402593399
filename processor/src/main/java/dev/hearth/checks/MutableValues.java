package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** Finds the parts of a value that are seen to be mutable, where it is written. */
final class MutableValues {
  private final VisitorState state;

  MutableValues(VisitorState state) {
    this.state = state;
  }

  /** The mutable ones in a value, or in what a function that changes a value makes. */
  List<ExpressionTree> in(ExpressionTree value) {
    if (value instanceof ParenthesizedTree parentheses) {
      return in(parentheses.getExpression());
    }
    if (value instanceof ConditionalExpressionTree either) {
      return inAll(List.of(either.getTrueExpression(), either.getFalseExpression()));
    }
    if (value instanceof LambdaExpressionTree lambda) {
      return inAll(results(lambda));
    }
    if (isMutable(value)) {
      return List.of(value);
    }
    if (value instanceof NewClassTree made
        && ASTHelpers.isRecord(ASTHelpers.getSymbol(made).owner)) {
      return inAll(made.getArguments());
    }
    return value instanceof MethodInvocationTree call
            && Factories.kind(call) == Factories.Kind.OF_ELEMENTS
        ? inAll(call.getArguments())
        : List.of();
  }

  private List<ExpressionTree> inAll(List<? extends ExpressionTree> values) {
    return values.stream().flatMap(each -> in(each).stream()).toList();
  }

  private boolean isMutable(ExpressionTree value) {
    Type type = ASTHelpers.getType(value);
    if (type == null) {
      return false;
    }
    return type.getKind() == TypeKind.ARRAY
        ? !isEmptyArray(value)
        : isMutableClass(type) || isMadeMutable(value) || isMutableVariable(value);
  }

  private static boolean isEmptyArray(ExpressionTree value) {
    return value instanceof NewArrayTree array && ConstantValues.isEmpty(array);
  }

  /** Whether the class is one of the JDK's mutable collections, and no interface of them. */
  private boolean isMutableClass(Type type) {
    String name = type.tsym.getQualifiedName().toString();
    return type.getKind() == TypeKind.DECLARED
        && name.startsWith("java.util.")
        && type.tsym.getKind() == ElementKind.CLASS
        && DataTypes.isCollection(type, state);
  }

  private static boolean isMadeMutable(ExpressionTree value) {
    if (!(value instanceof MethodInvocationTree call)) {
      return false;
    }
    MethodSymbol method = ASTHelpers.getSymbol(call);
    String owner = method.owner.getQualifiedName().toString();
    String name = method.getSimpleName().toString();
    return (owner.equals("java.util.Arrays") && name.equals("asList"))
        || Factories.makesContainer(call);
  }

  /** Whether it is a local variable that holds a mutable collection, whatever its type says. */
  private boolean isMutableVariable(ExpressionTree value) {
    Symbol variable = ASTHelpers.getSymbol(value);
    MethodTree method = state.findEnclosing(MethodTree.class);
    return value instanceof IdentifierTree
        && variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && method != null
        && Assignments.to(variable, method).stream()
            .anyMatch(each -> !(each instanceof IdentifierTree) && isMutable(each));
  }

  private static List<ExpressionTree> results(LambdaExpressionTree lambda) {
    if (lambda.getBody() instanceof ExpressionTree expression) {
      return List.of(expression);
    }
    List<ExpressionTree> results = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        Stream.ofNullable(tree.getExpression()).forEach(results::add);
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree inner, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree inner, Void unused) {
        return null;
      }
    }.scan(lambda.getBody(), null);
    return results;
  }
}

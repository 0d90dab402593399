package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the box that a handle of a number gives: the plain field has none to be compared. */
final class Boxes {
  private final VisitorState state;
  private final Set<Symbol> seen = new HashSet<>();

  Boxes(VisitorState state) {
    this.state = state;
  }

  /** Whether the value may be the box itself, and not what is in it. */
  boolean mayBeFrom(ExpressionTree value) {
    Type type = ASTHelpers.getType(value);
    return type != null && !type.isPrimitive() && reads(value);
  }

  private boolean reads(Tree value) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitMethodInvocation(MethodInvocationTree call, Void unused) {
            // What a method makes of it is the method's own.
            return isBoxRead(call);
          }

          @Override
          public Boolean visitIdentifier(IdentifierTree name, Void unused) {
            Symbol variable = ASTHelpers.getSymbol(name);
            return variable != null && seen.add(variable) && isFrom(variable);
          }

          @Override
          public Boolean visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            return false;
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(value, null));
  }

  private boolean isBoxRead(MethodInvocationTree call) {
    Symbol method = ASTHelpers.getSymbol(call);
    return Handles.isHotClass(method.owner)
        && method.getSimpleName().contentEquals("get")
        && isBox(ASTHelpers.getType(call));
  }

  private boolean isFrom(Symbol variable) {
    MethodTree method = state.findEnclosing(MethodTree.class);
    return (isBox(variable.type) && isValueOfUpdate(variable))
        || (method != null && Assignments.to(variable, method).stream().anyMatch(this::reads));
  }

  /** The parameter of a function that changes a handle is the handle's own value. */
  private boolean isValueOfUpdate(Symbol variable) {
    for (TreePath path = state.getPath(); path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof LambdaExpressionTree lambda
          && path.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && Handles.isHotClass(ASTHelpers.getSymbol(call).owner)
          && lambda.getParameters().stream()
              .map(ASTHelpers::getSymbol)
              .anyMatch(variable::equals)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBox(@Nullable Type type) {
    return type != null && !type.isPrimitive() && state.getTypes().unboxedType(type).isPrimitive();
  }
}

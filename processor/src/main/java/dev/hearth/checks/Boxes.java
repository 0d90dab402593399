package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows boxes of numbers. One that comes from a handle has no identity: the plain field in its
 * place has none. Where it comes from cannot be seen from one method, so all are alike.
 */
final class Boxes {
  private final VisitorState state;
  private final Set<Symbol> seen = new HashSet<>();

  Boxes(VisitorState state) {
    this.state = state;
  }

  /** Whether the value may be a box itself, and not what is in it. */
  boolean mayBe(ExpressionTree value) {
    Type type = ASTHelpers.getType(value);
    return type != null && !type.isPrimitive() && has(value);
  }

  private boolean has(Tree value) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitMethodInvocation(MethodInvocationTree call, Void unused) {
            // What a method makes of its arguments is its own.
            return isBox(ASTHelpers.getType(call));
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

  private boolean isFrom(Symbol variable) {
    MethodTree method = state.findEnclosing(MethodTree.class);
    return isBox(variable.type)
        || (method != null && Assignments.to(variable, method).stream().anyMatch(this::has));
  }

  private boolean isBox(@Nullable Type type) {
    return type != null && !type.isPrimitive() && state.getTypes().unboxedType(type).isPrimitive();
  }
}

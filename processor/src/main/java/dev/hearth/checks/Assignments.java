package dev.hearth.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.List;

/** Finds what a variable gets as its value. */
final class Assignments {
  private Assignments() {}

  /** All values that {@code tree} gives to the variable, its initialiser among them. */
  static List<ExpressionTree> to(Symbol variable, Tree tree) {
    List<ExpressionTree> values = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree declared, Void unused) {
        if (declared.getInitializer() != null && variable.equals(ASTHelpers.getSymbol(declared))) {
          values.add(declared.getInitializer());
        }
        return super.visitVariable(declared, null);
      }

      @Override
      public Void visitAssignment(AssignmentTree assignment, Void unused) {
        if (variable.equals(ASTHelpers.getSymbol(assignment.getVariable()))) {
          values.add(assignment.getExpression());
        }
        return super.visitAssignment(assignment, null);
      }
    }.scan(tree, null);
    return values;
  }

  /** All values that the method itself returns. */
  static List<ExpressionTree> returned(MethodTree method) {
    List<ExpressionTree> values = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          values.add(tree.getExpression());
        }
        return super.visitReturn(tree, null);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(method.getBody(), null);
    return values;
  }

  /** Whether a loop gives the variable its values, one after the other. */
  static boolean isOfLoop(Symbol variable, Tree tree) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
        found[0] |= variable.equals(ASTHelpers.getSymbol(loop.getVariable()));
        return super.visitEnhancedForLoop(loop, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Those of a field in its declaration, and in the class's initialisers. */
  static List<ExpressionTree> outsideOfMethods(Symbol field, ClassTree type) {
    return type.getMembers().stream()
        .filter(member -> member instanceof VariableTree || member instanceof BlockTree)
        .flatMap(member -> to(field, member).stream())
        .toList();
  }

  /** Whether a statement of the method itself, on no condition, gives the variable a value. */
  static boolean isAlways(Symbol variable, MethodTree method) {
    return method.getBody() != null
        && method.getBody().getStatements().stream()
            .anyMatch(
                statement ->
                    statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof AssignmentTree assignment
                        && variable.equals(ASTHelpers.getSymbol(assignment.getVariable())));
  }
}

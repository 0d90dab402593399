package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a method of a pinned class for whether it keeps an argument. It surely does not when
 * it only calls it: {@code body.accept(json)}.
 */
final class PinnedParameters {
  private PinnedParameters() {}

  /**
   * Whether the method may keep its argument at {@code index}; also when its source is not there.
   */
  static boolean mayKeep(MethodSymbol method, int index, VisitorState state) {
    if (method.isConstructor() && ASTHelpers.isRecord(method.owner)) {
      return true; // it need not say that it does
    }
    Optional<MethodTree> source = source(method, state);
    if (source.isEmpty() || index >= source.get().getParameters().size()) {
      return true;
    }
    Symbol parameter = ASTHelpers.getSymbol(source.get().getParameters().get(index));
    Uses uses = new Uses(parameter, state);
    uses.scan(path(source.get(), state), null);
    return uses.kept;
  }

  /** Whether all that the method returns is what the functions that it is given have made. */
  static boolean givesBack(MethodSymbol method, VisitorState state) {
    return source(method, state)
        .filter(
            tree -> {
              Returns returns = new Returns();
              returns.scan(path(tree, state), null);
              return !returns.others;
            })
        .isPresent();
  }

  private static Optional<MethodTree> source(MethodSymbol method, VisitorState state) {
    return Optional.ofNullable(ASTHelpers.findMethod(method, state))
        .filter(tree -> tree.getBody() != null && !ASTHelpers.methodCanBeOverridden(method));
  }

  private static TreePath path(MethodTree tree, VisitorState state) {
    return new TreePath(new TreePath(state.getPath().getCompilationUnit()), tree);
  }

  private static final class Returns extends LaterScanner {
    private boolean others;

    @Override
    public Void visitReturn(ReturnTree tree, Void unused) {
      others |= !isLater() && !isCallOfParameter(tree.getExpression());
      return super.visitReturn(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      others |= isParameter(ASTHelpers.getSymbol(tree.getVariable()));
      return super.visitAssignment(tree, null);
    }

    private static boolean isParameter(@Nullable Symbol symbol) {
      return symbol != null && symbol.getKind() == ElementKind.PARAMETER;
    }

    private static boolean isCallOfParameter(@Nullable ExpressionTree value) {
      return value instanceof MethodInvocationTree call
          && isFunctions(call)
          && ASTHelpers.getReceiver(call) instanceof IdentifierTree receiver
          && isParameter(ASTHelpers.getSymbol(receiver));
    }
  }

  private static boolean isFunctions(MethodInvocationTree call) {
    return ASTHelpers.getSymbol(call).getModifiers().contains(Modifier.ABSTRACT);
  }

  private static final class Uses extends LaterScanner {
    private final Symbol parameter;
    private final VisitorState state;
    private boolean kept;

    Uses(Symbol parameter, VisitorState state) {
      this.parameter = parameter;
      this.state = state;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      if (parameter.equals(ASTHelpers.getSymbol(tree))) {
        kept |= isLater() || !isCalled(getCurrentPath());
      }
      return null;
    }

    /** Whether it is called as what it is, and gives the method nothing that could be state. */
    private boolean isCalled(TreePath path) {
      TreePath parent = path.getParentPath();
      return parent.getLeaf() instanceof MemberSelectTree
          && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == parent.getLeaf()
          && isFunctions(call)
          && (isPassedOn(parent.getParentPath().getParentPath().getLeaf())
              || new StateTypes(state).doubt(ASTHelpers.getType(call)).isEmpty());
    }

    private static boolean isPassedOn(Tree user) {
      return user instanceof ReturnTree || user instanceof ExpressionStatementTree;
    }
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import javax.lang.model.element.Modifier;

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
    MethodTree tree = ASTHelpers.findMethod(method, state);
    if (tree == null
        || tree.getBody() == null
        || index >= tree.getParameters().size()
        || ASTHelpers.methodCanBeOverridden(method)) {
      return true;
    }
    Symbol parameter = ASTHelpers.getSymbol(tree.getParameters().get(index));
    Uses uses = new Uses(parameter, state);
    uses.scan(new TreePath(new TreePath(state.getPath().getCompilationUnit()), tree), null);
    return uses.kept;
  }

  private static final class Uses extends TreePathScanner<Void, Void> {
    private final Symbol parameter;
    private final VisitorState state;
    private int later;
    private boolean kept;

    Uses(Symbol parameter, VisitorState state) {
      this.parameter = parameter;
      this.state = state;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      later++;
      super.visitLambdaExpression(tree, null);
      later--;
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      later++;
      super.visitClass(tree, null);
      later--;
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      if (parameter.equals(ASTHelpers.getSymbol(tree))) {
        kept |= later > 0 || !isCalled(getCurrentPath());
      }
      return null;
    }

    /** Whether it is called as what it is, and gives nothing back that could be state. */
    private boolean isCalled(TreePath path) {
      TreePath parent = path.getParentPath();
      return parent.getLeaf() instanceof MemberSelectTree
          && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == parent.getLeaf()
          && ASTHelpers.getSymbol(call).getModifiers().contains(Modifier.ABSTRACT)
          && new StateTypes(state).doubt(ASTHelpers.getType(call)).isEmpty();
    }
  }
}

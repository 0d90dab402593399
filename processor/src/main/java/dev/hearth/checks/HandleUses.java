package dev.hearth.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** The places where source may name a handle. */
final class HandleUses {
  private static final Set<String> CALLS = Set.of("get", "set", "update");

  private HandleUses() {}

  /** Whether the handle is a field, and one of its own three methods is called on it. */
  static boolean isReceiver(TreePath handle) {
    TreePath path = withParentheses(handle);
    TreePath select = path.getParentPath();
    return Handles.isHandleField(handle.getLeaf())
        && select.getLeaf() instanceof MemberSelectTree member
        && CALLS.contains(member.getIdentifier().toString())
        && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == select.getLeaf();
  }

  /** Whether the handle is a field that a constructor gives its value. */
  static boolean isInitialised(TreePath handle) {
    return Handles.isHandleField(handle.getLeaf())
        && handle.getParentPath().getLeaf() instanceof AssignmentTree assignment
        && assignment.getVariable() == handle.getLeaf()
        && isStatement(handle.getParentPath());
  }

  /** Whether the call makes the handle that a field is to have. */
  static boolean isValueOfField(TreePath call) {
    TreePath path = withParentheses(call);
    while (path.getParentPath().getLeaf() instanceof ConditionalExpressionTree) {
      // That is no handle's value, but its shape is another check's matter.
      path = withParentheses(path.getParentPath());
    }
    TreePath parent = path.getParentPath();
    return isHotOf(call.getLeaf())
        && ((parent.getLeaf() instanceof VariableTree variable
                && variable.getInitializer() == path.getLeaf()
                && Handles.isHandleField(variable))
            || (parent.getLeaf() instanceof AssignmentTree assignment
                && assignment.getExpression() == path.getLeaf()
                && Handles.isHandleField(assignment.getVariable())
                && isStatement(parent)));
  }

  /** Whether the class's name stands where it declares a field, makes its value, or is imported. */
  static boolean isDeclarationOfField(TreePath name) {
    TreePath path = name;
    TreePath parent = path.getParentPath();
    while (parent.getLeaf() instanceof AnnotatedTypeTree
        || (parent.getLeaf() instanceof ParameterizedTypeTree type
            && type.getType() == path.getLeaf())) {
      path = parent;
      parent = parent.getParentPath();
    }
    Tree leaf = parent.getLeaf();
    return (leaf instanceof VariableTree variable
            && variable.getType() == path.getLeaf()
            && isField(variable))
        || (leaf instanceof MemberSelectTree
            && parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && isHotOf(call))
        || isInImport(parent);
  }

  static boolean isHotOf(Tree tree) {
    Symbol method = ASTHelpers.getSymbol(tree);
    return tree instanceof MethodInvocationTree
        && method != null
        && method.getSimpleName().contentEquals("of")
        && Handles.isHotClass(method.owner);
  }

  private static boolean isField(VariableTree variable) {
    Symbol symbol = ASTHelpers.getSymbol(variable);
    return symbol != null && symbol.getKind() == ElementKind.FIELD;
  }

  private static boolean isInImport(TreePath path) {
    Tree leaf = path.getLeaf();
    return leaf instanceof ImportTree
        || (leaf instanceof MemberSelectTree && isInImport(path.getParentPath()));
  }

  private static boolean isStatement(TreePath expression) {
    return expression.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  private static TreePath withParentheses(TreePath path) {
    TreePath outer = path;
    while (outer.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      outer = outer.getParentPath();
    }
    return outer;
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Knows private arrays that only the class's own initialisers write to, and nobody else gets. */
final class ConstantArrays extends TreePathScanner<Void, Void> {
  private final VarSymbol field;
  private final VisitorState state;
  private boolean onlyRead = true;

  private ConstantArrays(VarSymbol field, VisitorState state) {
    this.field = field;
    this.state = state;
  }

  /** Whether the array is one, by all that the file does with it. */
  static boolean isOne(VarSymbol field, List<ExpressionTree> values, VisitorState state) {
    if (field.type.getKind() != TypeKind.ARRAY
        || !field.getModifiers().containsAll(List.of(Modifier.PRIVATE, Modifier.STATIC))
        || values.isEmpty()
        || !values.stream().allMatch(value -> isNew(value, state))
        || new ConstantTypes(state).doubt(innermost(field.type, state)).isPresent()) {
      return false;
    }
    ConstantArrays uses = new ConstantArrays(field, state);
    uses.scan(new TreePath(state.getPath().getCompilationUnit()), null);
    return uses.onlyRead;
  }

  private static Type innermost(Type type, VisitorState state) {
    return type.getKind() == TypeKind.ARRAY
        ? innermost(state.getTypes().elemtype(type), state)
        : type;
  }

  /** Whether nobody else has the array, nor those that are in it. */
  private static boolean isNew(ExpressionTree value, VisitorState state) {
    Type type = ASTHelpers.getType(value);
    boolean ofArrays =
        type != null
            && type.getKind() == TypeKind.ARRAY
            && state.getTypes().elemtype(type).getKind() == TypeKind.ARRAY;
    if (value instanceof NewArrayTree array) {
      return !ofArrays
          || array.getInitializers() == null
          || array.getInitializers().stream().allMatch(each -> isNew(each, state));
    }
    return value instanceof MethodInvocationTree call
        && !ofArrays
        && (isValues(ASTHelpers.getSymbol(call)) || Fresh.isCopy(call));
  }

  private static boolean isValues(MethodSymbol method) {
    return method.owner.getKind() == ElementKind.ENUM
        && method.isStatic()
        && method.getSimpleName().contentEquals("values")
        && method.getParameters().isEmpty();
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    look(tree);
    return super.visitIdentifier(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    look(tree);
    return super.visitMemberSelect(tree, null);
  }

  private void look(Tree tree) {
    if (field.equals(ASTHelpers.getSymbol(tree))) {
      onlyRead &= isFine(getCurrentPath(), field.type);
    }
  }

  /** Whether nothing comes of it but an element, or one is put in before anybody sees it. */
  private boolean isFine(TreePath use, Type type) {
    Tree tree = use.getLeaf();
    Tree parent = use.getParentPath().getLeaf();
    boolean array = type.getKind() == TypeKind.ARRAY;
    if (parent instanceof ArrayAccessTree access && access.getExpression() == tree && array) {
      return isFine(use.getParentPath(), state.getTypes().elemtype(type));
    }
    if (!array && parent instanceof ParenthesizedTree) {
      return isFine(use.getParentPath(), type);
    }
    if (!array) {
      return !isWritten(tree, parent) || isInInitialiser(use);
    }
    return (parent instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("length"))
        || (parent instanceof EnhancedForLoopTree loop
            && loop.getExpression() == tree
            && state.getTypes().elemtype(type).getKind() != TypeKind.ARRAY)
        || (parent instanceof AssignmentTree assignment
            && assignment.getVariable() == tree
            && !(tree instanceof ArrayAccessTree)
            && use.getParentPath().getParentPath().getLeaf() instanceof ExpressionStatementTree);
  }

  private static boolean isWritten(Tree tree, Tree parent) {
    return (parent instanceof AssignmentTree assignment && assignment.getVariable() == tree)
        || (parent instanceof CompoundAssignmentTree changed && changed.getVariable() == tree)
        || (parent instanceof UnaryTree unary
            && unary.getKind() != Tree.Kind.UNARY_MINUS
            && unary.getKind() != Tree.Kind.UNARY_PLUS
            && unary.getKind() != Tree.Kind.BITWISE_COMPLEMENT
            && unary.getKind() != Tree.Kind.LOGICAL_COMPLEMENT);
  }

  /** Whether it is in the class's own static block, and in no code that is called later. */
  private boolean isInInitialiser(TreePath use) {
    TreePath path = use;
    while (!(path.getParentPath().getLeaf() instanceof ClassTree)) {
      if (path.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
      path = path.getParentPath();
    }
    return path.getLeaf() instanceof BlockTree block
        && block.isStatic()
        && field.owner.equals(ASTHelpers.getSymbol(path.getParentPath().getLeaf()));
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where others can see an object before all of its handles are there. A handle that is not
 * there cannot be read; the plain field in its place could, and would be 0.
 */
final class EarlyThis {
  private final VisitorState state;

  EarlyThis(VisitorState state) {
    this.state = state;
  }

  /** The place in the making of an object that shows it too early. */
  Optional<Tree> in(ClassTree type) {
    List<Tree> begin = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (isInitialiser(member)) {
        begin.add(member);
      }
    }
    List<MethodTree> constructors =
        ASTHelpers.getConstructors(type).stream().filter(each -> !callsThis(each)).toList();
    boolean later = constructors.stream().anyMatch(each -> lastHandle(statements(each)) >= 0);
    List<Tree> early = new ArrayList<>(later ? begin : begin.subList(0, lastHandle(begin) + 1));
    for (MethodTree constructor : constructors) {
      List<? extends Tree> statements = statements(constructor);
      early.addAll(statements.subList(0, lastHandle(statements) + 1));
    }
    return early.stream().flatMap(tree -> use(tree).stream()).findFirst();
  }

  private static boolean isInitialiser(Tree member) {
    return member instanceof VariableTree variable
        ? ConstantTypes.isInstanceField(ASTHelpers.getSymbol(variable))
        : member instanceof BlockTree block && !block.isStatic();
  }

  private static List<? extends StatementTree> statements(MethodTree constructor) {
    return constructor.getBody() == null ? List.of() : constructor.getBody().getStatements();
  }

  private static boolean callsThis(MethodTree constructor) {
    return statements(constructor).stream()
        .anyMatch(statement -> statement.toString().startsWith("this("));
  }

  private static int lastHandle(List<? extends Tree> trees) {
    int last = -1;
    for (int i = 0; i < trees.size(); i++) {
      last = makesHandle(trees.get(i)) ? i : last;
    }
    return last;
  }

  private static boolean makesHandle(Tree tree) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitMethodInvocation(MethodInvocationTree call, Void unused) {
            return HandleUses.isHotOf(call)
                || Boolean.TRUE.equals(super.visitMethodInvocation(call, null));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(tree, null));
  }

  private Optional<Tree> use(Tree tree) {
    SelfUses uses = new SelfUses();
    uses.scan(new TreePath(new TreePath(state.getPath().getCompilationUnit()), tree), null);
    return uses.found();
  }
}

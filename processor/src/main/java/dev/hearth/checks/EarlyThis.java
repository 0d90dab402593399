package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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

  /** The class among those that {@code type} extends whose making may show the object. */
  Optional<Symbol> inParents(ClassSymbol type) {
    Type parent = state.getTypes().supertype(type.type);
    if (!(parent.tsym instanceof ClassSymbol extended)
        || extended == state.getSymtab().objectType.tsym) {
      return Optional.empty();
    }
    ClassTree tree = ASTHelpers.findClass(extended, state);
    boolean shows =
        tree == null
            || tree.getMembers().stream()
                .filter(each -> isInitialiser(each) || isConstructor(each))
                .anyMatch(each -> use(each).isPresent());
    return shows ? Optional.of(extended) : inParents(extended);
  }

  private static boolean isConstructor(Tree member) {
    return member instanceof MethodTree method && ASTHelpers.getSymbol(method).isConstructor();
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
    Uses uses = new Uses();
    uses.scan(new TreePath(new TreePath(state.getPath().getCompilationUnit()), tree), null);
    return Optional.ofNullable(uses.found);
  }

  /** What does more with {@code this} than use a field of it. */
  private static final class Uses extends LaterScanner {
    @Nullable Tree found;

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void unused) {
      return null; // the name of its element is a method, which nobody calls
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
      Symbol made = ASTHelpers.getSymbol(tree).owner;
      if (tree.getClassBody() != null
          || (tree.getEnclosingExpression() == null && made.isInner())) {
        found = tree;
      }
      return super.visitNewClass(tree, null);
    }

    /** As in {@code Enemy.this} and {@code Walker.super.go()}. */
    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      if (!Captures.isSelf(tree.getIdentifier())) {
        return super.visitMemberSelect(tree, null);
      }
      if (isLater() || !isReceiverOfField()) {
        found = tree;
      }
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      Symbol symbol = ASTHelpers.getSymbol(tree);
      boolean self = Captures.isSelf(tree.getName());
      boolean shown =
          self
              ? isLater() || !isReceiverOfField()
              : symbol != null
                  && isOwnMember(symbol)
                  && (isLater() || symbol instanceof MethodSymbol);
      if (shown && !isConstructor(symbol)) {
        found = tree;
      }
      return null;
    }

    private static boolean isConstructor(@Nullable Symbol symbol) {
      return symbol != null && symbol.getKind() == ElementKind.CONSTRUCTOR;
    }

    private static boolean isOwnMember(Symbol symbol) {
      return symbol.owner instanceof ClassSymbol
          && !symbol.getModifiers().contains(Modifier.STATIC)
          && (symbol instanceof MethodSymbol || symbol.getKind() == ElementKind.FIELD);
    }

    private boolean isReceiverOfField() {
      return getCurrentPath().getParentPath().getLeaf() instanceof MemberSelectTree select
          && ASTHelpers.getSymbol(select) instanceof VarSymbol;
    }
  }
}

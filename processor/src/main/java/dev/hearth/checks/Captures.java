package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;

/** Finds what a lambda or the body of a local class takes along from around it. */
final class Captures extends TreeScanner<Void, Void> {
  /**
   * Something that is taken along.
   *
   * @param symbol the variable, or the class of {@code this}
   */
  record Capture(Symbol symbol, String name, Type type) {}

  private final List<ClassSymbol> around;
  private final Set<Symbol> inside = new HashSet<>();
  private final Map<Symbol, Capture> captures = new LinkedHashMap<>();

  private Captures(List<ClassSymbol> around) {
    this.around = around;
  }

  /** What {@code code} captures, which is at the state's path or below it. */
  static List<Capture> of(Tree code, VisitorState state) {
    Captures captures = new Captures(classesAround(code, state));
    captures.scan(code, null);
    captures.inside.forEach(captures.captures::remove);
    return List.copyOf(captures.captures.values());
  }

  private static List<ClassSymbol> classesAround(Tree code, VisitorState state) {
    List<ClassSymbol> around = new ArrayList<>();
    TreePath path = TreePath.getPath(state.getPath().getCompilationUnit(), code);
    if (path != null) {
      for (Tree tree : path.getParentPath()) {
        if (tree instanceof ClassTree type) {
          around.add(ASTHelpers.getSymbol(type));
        }
      }
    }
    return around;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    inside.add(ASTHelpers.getSymbol(tree));
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    inside.add(ASTHelpers.getSymbol(tree));
    return super.visitClass(tree, null);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    Symbol made = ASTHelpers.getSymbol(tree).owner;
    if (tree.getEnclosingExpression() == null && made.isInner()) {
      captureObject(ASTHelpers.enclosingClass(made));
    }
    if (ConstantTypes.isLocalClass(made)) {
      captures.putIfAbsent(made, new Capture(made, made.getSimpleName().toString(), made.type));
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (isSelf(tree.getIdentifier()) && ASTHelpers.getSymbol(tree) instanceof VarSymbol self) {
      captureObject(self.owner);
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Symbol symbol = ASTHelpers.getSymbol(tree);
    if (symbol instanceof VarSymbol variable && isLocal(variable)) {
      captures.putIfAbsent(
          symbol, new Capture(symbol, symbol.getSimpleName().toString(), symbol.type));
    } else if (isSelf(tree.getName())) {
      captureObject(symbol.owner);
    } else if (symbol != null
        && (symbol instanceof VarSymbol || symbol instanceof MethodSymbol)
        && symbol.owner instanceof ClassSymbol
        && !symbol.getModifiers().contains(Modifier.STATIC)
        && symbol.getKind() != ElementKind.CONSTRUCTOR) {
      captureObject(symbol.owner);
    }
    return null;
  }

  /** The object around that is an {@code of}: the nearest one, as the language has it. */
  private void captureObject(Symbol of) {
    if (of instanceof ClassSymbol known) {
      ClassSymbol type =
          around.stream().filter(each -> isSubclass(each, known)).findFirst().orElse(known);
      captures.putIfAbsent(type, new Capture(type, "this", type.type));
    }
  }

  private static boolean isSubclass(ClassSymbol type, ClassSymbol of) {
    return type == of
        || (type.getSuperclass().tsym instanceof ClassSymbol parent && isSubclass(parent, of))
        || type.getInterfaces().stream()
            .anyMatch(each -> each.tsym instanceof ClassSymbol parent && isSubclass(parent, of));
  }

  /** Whether it is {@code this} or {@code super}. */
  static boolean isSelf(Name name) {
    return name.contentEquals("this") || name.contentEquals("super");
  }

  private static boolean isLocal(VarSymbol variable) {
    return variable.getKind() != ElementKind.FIELD
        && variable.getKind() != ElementKind.ENUM_CONSTANT
        && !isSelf(variable.getSimpleName())
        && !variable.getSimpleName().contentEquals("class")
        && !variable.getSimpleName().contentEquals("length");
  }
}

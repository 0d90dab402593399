package dev.hearth.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds code that does more with {@code this} than use a field of it. */
final class SelfUses extends LaterScanner {
  private @Nullable Tree found;

  /** The last that was found. */
  Optional<Tree> found() {
    return Optional.ofNullable(found);
  }

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
    if (tree.getClassBody() != null || (tree.getEnclosingExpression() == null && made.isInner())) {
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

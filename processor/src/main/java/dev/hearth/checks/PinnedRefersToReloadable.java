package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.IdentifierTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberSelectTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import org.jspecify.annotations.Nullable;

/** Refuses what a pinned class names of code that is loaded anew. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A pinned class is loaded once, and names no class that is loaded anew",
    severity = SeverityLevel.ERROR,
    linkType = LinkType.NONE)
public final class PinnedRefersToReloadable extends BugChecker
    implements IdentifierTreeMatcher,
        MemberSelectTreeMatcher,
        MethodInvocationTreeMatcher,
        ClassTreeMatcher {
  private static final long serialVersionUID = 1;

  @Override
  public Description matchIdentifier(IdentifierTree tree, VisitorState state) {
    return matchName(tree, ASTHelpers.getSymbol(tree), state);
  }

  @Override
  public Description matchMemberSelect(MemberSelectTree tree, VisitorState state) {
    return matchName(tree, ASTHelpers.getSymbol(tree), state);
  }

  /** {@code Class.forName} with the name of a class in it. */
  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Symbol method = ASTHelpers.getSymbol(tree);
    String name =
        method.getSimpleName().contentEquals("forName") && !tree.getArguments().isEmpty()
            ? ASTHelpers.constValue(tree.getArguments().get(0), String.class)
            : null;
    return name == null
        ? Description.NO_MATCH
        : matchName(tree, state.getSymbolFromString(name), state);
  }

  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    return type.isInner() && type.owner instanceof ClassSymbol outer
        ? matchName(tree, outer, state)
        : Description.NO_MATCH;
  }

  private Description matchName(Tree tree, @Nullable Symbol named, VisitorState state) {
    if (named == null || named instanceof PackageSymbol || !isInPinned(state)) {
      return Description.NO_MATCH;
    }
    if (!(named instanceof ClassSymbol) && !ASTHelpers.isStatic(named)) {
      // Who has the object has named its class, or a pinned class that did.
      return Description.NO_MATCH;
    }
    ClassSymbol type = named.enclClass();
    return type != null && Origin.isReloadable(type, state)
        ? refuse(tree, type, state)
        : Description.NO_MATCH;
  }

  private static boolean isInPinned(VisitorState state) {
    ClassTree type = state.findEnclosing(ClassTree.class);
    return type != null && Origin.isPinned(ASTHelpers.getSymbol(type));
  }

  private Description refuse(Tree tree, ClassSymbol type, VisitorState state) {
    String pinned =
        ASTHelpers.getSymbol(state.findEnclosing(ClassTree.class)).getSimpleName().toString();
    String name = type.getSimpleName().toString();
    return buildDescription(tree)
        .setMessage(
            Message.of(
                this,
                pinned + " names " + name + ", and would keep its first version for good",
                "Let reloadable code call "
                    + pinned
                    + ", with leaves and pinned classes, and take what it has.",
                "Or put @Pinned on " + name + " as well, if it holds no state."))
        .build();
  }
}

package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.BinaryTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.IdentifierTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberSelectTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.SynchronizedTreeMatcher;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import javax.lang.model.type.TypeKind;

/**
 * Refuses each use of a handle but as the receiver of {@code get}, {@code set} and {@code update}.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A handle never leaves its field: it is only the receiver of get, set and update",
    severity = SeverityLevel.ERROR,
    linkType = LinkType.NONE)
public final class HotHandleEscapes extends BugChecker
    implements IdentifierTreeMatcher,
        MemberSelectTreeMatcher,
        MethodInvocationTreeMatcher,
        BinaryTreeMatcher,
        SynchronizedTreeMatcher {
  private static final long serialVersionUID = 1;

  @Override
  public Description matchIdentifier(IdentifierTree tree, VisitorState state) {
    return matchName(tree, state);
  }

  @Override
  public Description matchMemberSelect(MemberSelectTree tree, VisitorState state) {
    return matchName(tree, state);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (Handles.isHandle(ASTHelpers.getType(tree), state)
        && !HandleUses.isValueOfField(state.getPath())) {
      return refuse(
          tree,
          "A handle is made here, and kept in no field",
          "Make it the initial value of a field of a @HotState class: private final Hot<…> name ="
              + " Hot.of(…);");
    }
    return Reflection.fieldsOf(tree, state)
        .map(
            entity ->
                refuse(
                    tree,
                    "This looks for the fields of " + entity + ", whose handles production drops",
                    "Call a method of " + entity + " that returns the value."))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchBinary(BinaryTree tree, VisitorState state) {
    boolean byIdentity =
        Origin.hasState(state)
            && (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO)
            && isReference(tree.getLeftOperand())
            && isReference(tree.getRightOperand());
    return byIdentity
            && (new Boxes(state).mayBe(tree.getLeftOperand())
                || new Boxes(state).mayBe(tree.getRightOperand()))
        ? refuseBox(tree)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchSynchronized(SynchronizedTree tree, VisitorState state) {
    return Origin.hasState(state) && new Boxes(state).mayBe(tree.getExpression())
        ? refuseBox(tree)
        : Description.NO_MATCH;
  }

  private static boolean isReference(ExpressionTree tree) {
    Type type = ASTHelpers.getType(tree);
    return type != null && !type.isPrimitive() && type.getKind() != TypeKind.NULL;
  }

  private Description refuseBox(Tree tree) {
    return refuse(
        tree,
        "A boxed number is compared by identity here, or locked: one of a handle has no identity",
        "Compare with equals, or as a primitive.");
  }

  private Description matchName(ExpressionTree tree, VisitorState state) {
    Symbol symbol = ASTHelpers.getSymbol(tree);
    if (Handles.isHotClass(symbol)) {
      return HandleUses.isDeclarationOfField(state.getPath())
          ? Description.NO_MATCH
          : refuse(
              tree,
              "Hot is named here, outside of a field's declaration",
              "Declare the value's own type, and pass the value: what get() returns.");
    }
    if (!(symbol instanceof VarSymbol variable)
        || !Handles.isHandle(variable.type, state)
        || HandleUses.isInitialised(state.getPath())) {
      return Description.NO_MATCH;
    }
    String name = state.getSourceForNode(tree);
    if (HandleUses.isReceiver(state.getPath())) {
      return Origin.isOfOtherModule(variable.owner, state)
          ? refuse(
              tree,
              "The handle " + name + " belongs to another module, which is flattened by itself",
              "Call a method of " + variable.owner.getSimpleName() + " that has the value.")
          : Description.NO_MATCH;
    }
    return buildDescription(tree)
        .setMessage(
            Message.of(
                this,
                "The handle " + name + " leaves its field here",
                "Pass the value, " + name + ".get(), or change it here: " + name + ".set(…)."))
        .addFix(fix(tree, state))
        .build();
  }

  /** A reference to {@code get} means the same as a lambda, which names no handle as a value. */
  private static Fix fix(ExpressionTree tree, VisitorState state) {
    Tree parent = state.getPath().getParentPath().getLeaf();
    return parent instanceof MemberReferenceTree reference
            && reference.getName().contentEquals("get")
        ? SuggestedFix.replace(parent, "() -> " + state.getSourceForNode(tree) + ".get()")
        : SuggestedFix.emptyFix();
  }

  private Description refuse(Tree tree, String what, String wayOut) {
    return buildDescription(tree).setMessage(Message.of(this, what, wayOut)).build();
  }
}

package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Type;

/** Warns of a mutable collection or array that is put into a handle. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What is put into a handle does not change there: put in another value instead",
    severity = SeverityLevel.WARNING,
    linkType = LinkType.NONE)
public final class MutableStateValue extends BugChecker implements MethodInvocationTreeMatcher {
  private static final long serialVersionUID = 1;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (Handles.isHotClass(ASTHelpers.getSymbol(tree).owner) && !tree.getArguments().isEmpty()) {
      new MutableValues(state)
          .in(tree.getArguments().get(0))
          .forEach(value -> state.reportMatch(warn(value, state)));
    }
    return Description.NO_MATCH;
  }

  private Description warn(ExpressionTree value, VisitorState state) {
    Type type = ASTHelpers.getType(value);
    String name = type == null ? "value" : state.getTypes().erasure(type).toString();
    return buildDescription(value)
        .setMessage(
            Message.of(
                this,
                "This "
                    + name.substring(name.lastIndexOf('.') + 1)
                    + " can be changed in it, which no step that throws undoes, and no migration"
                    + " beside the running program sees",
                "Put in an immutable copy: List.copyOf(…), Collections.unmodifiableMap(new"
                    + " LinkedHashMap<>(…)) and the like."))
        .addFix(fix(value, state))
        .build();
  }

  /** A list has one immutable form, which keeps its order; sets and maps have several. */
  private static Fix fix(ExpressionTree value, VisitorState state) {
    if (!isListExpected(state)) {
      return SuggestedFix.emptyFix();
    }
    boolean empty =
        value instanceof NewClassTree made
            && made.getArguments().isEmpty()
            && made.getClassBody() == null;
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String list = SuggestedFixes.qualifyType(state, fix, "java.util.List");
    String copy = empty ? ".of()" : ".copyOf(" + state.getSourceForNode(value) + ")";
    return fix.replace(value, list + copy).build();
  }

  private static boolean isListExpected(VisitorState state) {
    if (!(state.getPath().getLeaf() instanceof MethodInvocationTree call)) {
      return false;
    }
    Type hot = ASTHelpers.getType(HandleUses.isHotOf(call) ? call : ASTHelpers.getReceiver(call));
    return hot != null
        && hot.getTypeArguments().size() == 1
        && hot.getTypeArguments().get(0).tsym.getQualifiedName().contentEquals("java.util.List");
  }
}

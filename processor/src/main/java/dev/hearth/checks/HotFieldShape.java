package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Refuses a handle that is no final instance field of a final class with {@code @HotState}, or that
 * {@code Hot.of} has not made for it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A handle is a final field of a final class with @HotState, made by Hot.of",
    severity = SeverityLevel.ERROR,
    linkType = LinkType.NONE)
public final class HotFieldShape extends BugChecker
    implements VariableTreeMatcher, AssignmentTreeMatcher {
  private static final long serialVersionUID = 1;

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    if (!Handles.isHandleField(tree)) {
      return Description.NO_MATCH;
    }
    VarSymbol field = ASTHelpers.getSymbol(tree);
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC)) {
      return refuse(tree, "is static, and a handle belongs to an object", SuggestedFix.emptyFix());
    }
    if (field.owner.getKind() != ElementKind.CLASS || !Handles.isState(field.owner)) {
      return refuse(
          tree,
          "is in " + field.owner.getSimpleName() + ", which is no class with @HotState",
          SuggestedFix.emptyFix());
    }
    if (!field.owner.getModifiers().contains(Modifier.FINAL)) {
      return refuse(
          tree, "is in " + field.owner.getSimpleName() + ", which is not final", owner(state));
    }
    if (!modifiers.contains(Modifier.FINAL)) {
      return refuse(tree, "is not final", makeFinal(tree, state));
    }
    ExpressionTree value = tree.getInitializer();
    return value == null || isHotOf(value)
        ? Description.NO_MATCH
        : refuse(tree, "gets its value from something else", SuggestedFix.emptyFix());
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return !Handles.isHandleField(tree.getVariable()) || isHotOf(tree.getExpression())
        ? Description.NO_MATCH
        : refuse(tree, "gets its value from something else", SuggestedFix.emptyFix());
  }

  private static boolean isHotOf(ExpressionTree value) {
    return HandleUses.isHotOf(ASTHelpers.stripParentheses(value));
  }

  private static Fix makeFinal(Tree tree, VisitorState state) {
    return SuggestedFixes.addModifiers(tree, state, Modifier.FINAL)
        .<Fix>map(fix -> fix)
        .orElse(SuggestedFix.emptyFix());
  }

  private static Fix owner(VisitorState state) {
    ClassTree owner = state.findEnclosing(ClassTree.class);
    return owner == null ? SuggestedFix.emptyFix() : makeFinal(owner, state);
  }

  private Description refuse(Tree tree, String what, Fix fix) {
    String name =
        tree instanceof VariableTree variable
            ? variable.getName().toString()
            : String.valueOf(ASTHelpers.getSymbol(((AssignmentTree) tree).getVariable()));
    return buildDescription(tree)
        .setMessage(
            Message.of(
                this,
                name + " " + what,
                "Write it as: private final Hot<…> " + name + " = Hot.of(…);"))
        .addFix(fix)
        .build();
  }
}

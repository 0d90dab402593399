package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
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
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
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
    implements VariableTreeMatcher, AssignmentTreeMatcher, ClassTreeMatcher {
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
    if (!isClosed(field)) {
      return refuse(
          tree, "leaves open what it holds: name a type of its own", SuggestedFix.emptyFix());
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

  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    if (type.getKind() != ElementKind.CLASS
        || !Handles.isState(type)
        || !Handles.hasHandles(type)) {
      return Description.NO_MATCH;
    }
    new EarlyThis(state)
        .in(tree)
        .ifPresent(
            use ->
                state.reportMatch(
                    refuse(
                        use,
                        "This shows the object before all of its handles are there",
                        "Declare the handles first, and write to them later: hp.set(…).")));
    Symbol parent = state.getTypes().supertype(type.type).tsym;
    return parent == state.getSymtab().objectType.tsym
        ? Description.NO_MATCH
        : refuse(
            tree,
            type.getSimpleName()
                + " extends "
                + parent.getSimpleName()
                + ", and an entity extends nothing",
            "Share code through an interface, or through an object that it makes.");
  }

  /** Whether what is in it is a type of its own, or a parameter of its own class. */
  private static boolean isClosed(VarSymbol field) {
    return field.type.getTypeArguments().size() == 1 && isClosed(field.type, field);
  }

  private static boolean isClosed(Type type, VarSymbol field) {
    return type.getTypeArguments().stream().allMatch(each -> isClosedPart(each, field));
  }

  private static boolean isClosedPart(Type type, VarSymbol field) {
    return switch (type.getKind()) {
      case WILDCARD -> false;
      case TYPEVAR -> type.tsym.owner == field.owner;
      default -> isClosed(type, field);
    };
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

  private Description refuse(Tree tree, String what, String wayOut) {
    return buildDescription(tree).setMessage(Message.of(this, what, wayOut)).build();
  }
}

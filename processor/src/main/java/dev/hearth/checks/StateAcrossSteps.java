package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AssignmentTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.IdentifierTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberSelectTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.TypeCastTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Refuses to give state to what can go on with it when the step is over. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "State is not taken across steps by a lambda, a thread, a timer or a Held",
    severity = SeverityLevel.ERROR,
    linkType = LinkType.NONE)
public final class StateAcrossSteps extends BugChecker
    implements MethodInvocationTreeMatcher,
        NewClassTreeMatcher,
        MemberReferenceTreeMatcher,
        AssignmentTreeMatcher,
        ClassTreeMatcher,
        IdentifierTreeMatcher,
        MemberSelectTreeMatcher,
        MethodTreeMatcher,
        TypeCastTreeMatcher,
        VariableTreeMatcher {
  private static final long serialVersionUID = 1;

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return report(
        state,
        () ->
            Stream.of(
                    new GivenAway(state).by(tree),
                    new OpenObjects(state).in(tree),
                    new ParallelCode(state).in(tree))
                .flatMap(each -> each));
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return report(state, () -> new GivenAway(state).by(tree));
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return report(
        state, () -> Stream.concat(new GivenAway(state).by(tree), new OpenObjects(state).in(tree)));
  }

  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    return report(state, () -> new GivenAway(state).by(tree));
  }

  @Override
  public Description matchIdentifier(IdentifierTree tree, VisitorState state) {
    return report(state, () -> new OpenObjects(state).inField(tree));
  }

  @Override
  public Description matchMemberSelect(MemberSelectTree tree, VisitorState state) {
    return report(state, () -> new OpenObjects(state).inField(tree));
  }

  @Override
  public Description matchTypeCast(TypeCastTree tree, VisitorState state) {
    return report(state, () -> new OpenObjects(state).in(tree));
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    OpenObjects open = new OpenObjects(state);
    return report(
        state, () -> Stream.concat(open.in(tree), open.inDeclaration(tree, tree.getReturnType())));
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    return report(
        state,
        () ->
            Stream.concat(
                HeldTypes.in(tree, state),
                new OpenObjects(state).inDeclaration(tree, tree.getType())));
  }

  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    return report(state, () -> new Disguises(state).in(tree));
  }

  /** Only code that is loaded anew is looked at; that of pinned classes may keep what it likes. */
  private Description report(VisitorState state, Supplier<Stream<Finding>> findings) {
    ClassTree type = state.findEnclosing(ClassTree.class);
    if (type != null && Origin.isReplaced(ASTHelpers.getSymbol(type), state)) {
      findings.get().forEach(each -> state.reportMatch(describe(each)));
    }
    return Description.NO_MATCH;
  }

  private Description describe(Finding found) {
    return buildDescription(found.at())
        .setMessage(Message.of(this, found.what() + ", and " + found.why(), found.kind().waysOut()))
        .build();
  }
}

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
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.hearth.checks.Keepers.Keeps;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

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

  private static final String[] WAYS_OUT = {
    "Give it leaves only, as a String or a number that is read before.",
    "What it brings can come in a later step, from a queue that a Held has.",
    "Work that goes on by itself belongs into a @Pinned class, which a Held has."
  };

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!isSubject(state)) {
      return Description.NO_MATCH;
    }
    matchArguments(
        ASTHelpers.getSymbol(tree), ASTHelpers.getReceiver(tree), tree.getArguments(), state);
    new ParallelCode(state)
        .doubt(tree)
        .ifPresent(why -> report(tree, "A parallel stream runs on other threads", why, state));
    return new OpenObjects(state)
        .doubtOfResult(tree)
        .map(why -> refuse(tree, gives(ASTHelpers.getSymbol(tree)), why))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    if (isSubject(state)) {
      matchArguments(constructor(tree, state), null, tree.getArguments(), state);
    }
    return Description.NO_MATCH;
  }

  /** Nothing of a disguised object's type tells where it is given away that it has state. */
  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    if (!Origin.isReplaced(type, state)) {
      return Description.NO_MATCH;
    }
    Disguises disguises = new Disguises(state);
    String name = type.getSimpleName().isEmpty() ? "What is made here" : type.getSimpleName() + "";
    return disguises
        .of(type)
        .flatMap(
            as ->
                disguises
                    .doubt(tree)
                    .map(
                        why ->
                            refuse(tree, name + " can outlive the step as " + Message.a(as), why)))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchIdentifier(IdentifierTree tree, VisitorState state) {
    return matchField(tree, state);
  }

  @Override
  public Description matchMemberSelect(MemberSelectTree tree, VisitorState state) {
    return matchField(tree, state);
  }

  private Description matchField(ExpressionTree tree, VisitorState state) {
    return isSubject(state)
        ? new OpenObjects(state)
            .doubtOfField(tree)
            .map(
                why ->
                    refuse(
                        tree,
                        "The field " + ASTHelpers.getSymbol(tree) + " outlives the step",
                        why))
            .orElse(Description.NO_MATCH)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchTypeCast(TypeCastTree tree, VisitorState state) {
    return isSubject(state)
        ? new OpenObjects(state)
            .doubtOfCast(tree)
            .map(why -> refuse(tree, "What is cast here may outlive the step", why))
            .orElse(Description.NO_MATCH)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    return tree.getReturnType() == null
        ? Description.NO_MATCH
        : matchDeclared(tree.getReturnType(), state);
  }

  /** Whoever calls the reference gives its arguments to the method. */
  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    Type type = ASTHelpers.getType(tree);
    if (type == null || !isSubject(state)) {
      return Description.NO_MATCH;
    }
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    ExpressionTree receiver = tree.getQualifierExpression();
    boolean named = ASTHelpers.getSymbol(receiver) instanceof TypeSymbol;
    Keeps keeps = Keepers.of(method, named ? null : receiver, state);
    List<Type> given = state.getTypes().findDescriptorType(type).getParameterTypes();
    int first = named && !method.isStatic() && !method.isConstructor() ? 1 : 0;
    for (int i = first; i < given.size() && !method.getParameters().isEmpty(); i++) {
      if (mayKeep(method, i - first, given.get(i), keeps, state)) {
        Optional<String> doubt = new StateTypes(state).doubt(given.get(i));
        if (doubt.isPresent()) {
          return refuse(tree, given(method), doubt.get());
        }
      }
    }
    return Description.NO_MATCH;
  }

  /** What a field of a pinned class or of a library has, or an array in it. */
  @Override
  public Description matchAssignment(AssignmentTree tree, VisitorState state) {
    ExpressionTree target = tree.getVariable();
    while (target instanceof ArrayAccessTree element) {
      target = ASTHelpers.stripParentheses(element.getExpression());
    }
    return ASTHelpers.getSymbol(target) instanceof VarSymbol field
            && Keepers.isForeign(field, state)
            && isSubject(state)
        ? new Arguments(state)
            .doubt(tree.getExpression())
            .map(why -> refuse(tree, "The field " + field + " can outlive the step", why))
            .orElse(Description.NO_MATCH)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol variable = ASTHelpers.getSymbol(tree);
    if (variable.getKind() == ElementKind.FIELD
        && Handles.isHeld(variable.type)
        && isSubject(state)) {
      return HeldTypes.doubt(variable.type, state)
          .map(why -> refuse(tree, "What a Held has outlives the step", why))
          .orElse(Description.NO_MATCH);
    }
    return tree.getType() == null ? Description.NO_MATCH : matchDeclared(tree.getType(), state);
  }

  private Description matchDeclared(Tree type, VisitorState state) {
    return isSubject(state)
        ? new OpenObjects(state)
            .doubtOfDeclared(type)
            .map(why -> refuse(type, "What is declared here may outlive the step", why))
            .orElse(Description.NO_MATCH)
        : Description.NO_MATCH;
  }

  private void matchArguments(
      MethodSymbol method,
      @Nullable ExpressionTree receiver,
      List<? extends ExpressionTree> arguments,
      VisitorState state) {
    Keeps keeps = Keepers.of(method, receiver, state);
    for (int i = 0; keeps != Keeps.NOTHING && i < arguments.size(); i++) {
      ExpressionTree argument = arguments.get(i);
      Type type = ASTHelpers.getType(argument);
      if (type != null && mayKeep(method, i, type, keeps, state)) {
        Arguments what = new Arguments(state);
        what.doubt(argument)
            .or(() -> keeps == Keeps.AS_WRITTEN ? what.doubtOfResult(argument) : Optional.empty())
            .ifPresent(why -> report(argument, given(method), why, state));
      }
      if (type != null && keeps == Keeps.AS_WRITTEN) {
        new OpenObjects(state)
            .doubtOfParameters(type)
            .ifPresent(why -> report(argument, gives(method), why, state));
      }
    }
  }

  private static boolean mayKeep(
      MethodSymbol method, int index, Type argument, Keeps keeps, VisitorState state) {
    return switch (keeps) {
      case NOTHING -> false;
      case CODE -> Arguments.isCode(argument, formal(method, index), state);
      case OPEN ->
          formal(method, index).getKind() == TypeKind.TYPEVAR
              ? Arguments.isCode(argument, formal(method, index), state)
              : true;
      case ANYTHING ->
          !DataTypes.isCollection(method.owner.type, state)
              || !StateTypes.isFunctional(formal(method, index), state);
      case AS_WRITTEN -> PinnedParameters.mayKeep(method, index, state);
    };
  }

  private static Type formal(MethodSymbol method, int index) {
    List<VarSymbol> parameters = method.getParameters();
    int last = parameters.size() - 1;
    Type type = parameters.get(Math.min(index, last)).type;
    return method.isVarArgs() && index >= last && type instanceof Type.ArrayType array
        ? array.getComponentType()
        : type;
  }

  /** An anonymous class hands its arguments on to the class that it extends. */
  private static MethodSymbol constructor(NewClassTree tree, VisitorState state) {
    MethodSymbol called = ASTHelpers.getSymbol(tree);
    if (tree.getClassBody() == null) {
      return called;
    }
    Type parent = state.getTypes().supertype(called.owner.type);
    return ASTHelpers.getConstructors((ClassSymbol) parent.tsym).stream()
        .filter(each -> each.getParameters().size() == tree.getArguments().size())
        .findFirst()
        .orElse(called);
  }

  private static boolean isSubject(VisitorState state) {
    ClassTree type = state.findEnclosing(ClassTree.class);
    return type != null && Origin.isReplaced(ASTHelpers.getSymbol(type), state);
  }

  private static String given(MethodSymbol method) {
    String owner = method.owner.getSimpleName().toString();
    String name = method.isConstructor() ? "new " + owner : owner + "." + method.getSimpleName();
    return "What is given to " + name + " can outlive the step";
  }

  private static String gives(MethodSymbol method) {
    return "What "
        + method.owner.getSimpleName()
        + "."
        + method.getSimpleName()
        + " gives outlives the step";
  }

  private void report(Tree tree, String what, String why, VisitorState state) {
    state.reportMatch(refuse(tree, what, why));
  }

  private Description refuse(Tree tree, String what, String why) {
    return buildDescription(tree)
        .setMessage(Message.of(this, what + ", and " + why, WAYS_OUT))
        .build();
  }
}

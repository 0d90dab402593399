package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.hearth.checks.Keepers.Keeps;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Finds state that is given to what may keep it for longer than the step. */
final class GivenAway {
  private final VisitorState state;

  GivenAway(VisitorState state) {
    this.state = state;
  }

  Stream<Finding> by(MethodInvocationTree call) {
    return arguments(ASTHelpers.getSymbol(call), ASTHelpers.getReceiver(call), call.getArguments());
  }

  Stream<Finding> by(NewClassTree made) {
    return arguments(constructor(made), null, made.getArguments());
  }

  /** Whoever calls the reference gives its arguments to the method. */
  Stream<Finding> by(MemberReferenceTree tree) {
    Type type = ASTHelpers.getType(tree);
    if (type == null) {
      return Stream.empty();
    }
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    ExpressionTree receiver = tree.getQualifierExpression();
    boolean named = ASTHelpers.getSymbol(receiver) instanceof TypeSymbol;
    Keeps keeps = Keepers.of(method, named ? null : receiver, state);
    List<Type> given = state.getTypes().findDescriptorType(type).getParameterTypes();
    int first = named && !method.isStatic() && !method.isConstructor() ? 1 : 0;
    return method.getParameters().isEmpty()
        ? Stream.empty()
        : IntStream.range(first, given.size())
            .filter(i -> mayKeep(method, i - first, given.get(i), keeps))
            .boxed()
            .flatMap(i -> new StateTypes(state).doubt(given.get(i)).stream())
            .map(why -> new Finding(Finding.Kind.GIVEN, tree, given(method), why))
            .limit(1);
  }

  /** What a field of a pinned class or of a library has, or an array in it. */
  Stream<Finding> by(AssignmentTree tree) {
    ExpressionTree target = tree.getVariable();
    while (target instanceof ArrayAccessTree element) {
      target = ASTHelpers.stripParentheses(element.getExpression());
    }
    return ASTHelpers.getSymbol(target) instanceof VarSymbol field
            && Keepers.isForeign(field, state)
        ? new Arguments(state)
            .doubt(tree.getExpression()).stream()
                .map(
                    why ->
                        new Finding(
                            Finding.Kind.GIVEN,
                            tree,
                            "The field " + field + " can outlive the step",
                            why))
        : Stream.empty();
  }

  private Stream<Finding> arguments(
      MethodSymbol method,
      @Nullable ExpressionTree receiver,
      List<? extends ExpressionTree> arguments) {
    Keeps keeps = Keepers.of(method, receiver, state);
    return keeps == Keeps.NOTHING
        ? Stream.empty()
        : IntStream.range(0, arguments.size())
            .boxed()
            .flatMap(i -> argument(method, i, arguments.get(i), keeps));
  }

  private Stream<Finding> argument(
      MethodSymbol method, int index, ExpressionTree argument, Keeps keeps) {
    Type type = ASTHelpers.getType(argument);
    if (type == null) {
      return Stream.empty();
    }
    Arguments what = new Arguments(state);
    boolean pinned = keeps == Keeps.AS_WRITTEN;
    Optional<String> given =
        mayKeep(method, index, type, keeps)
            ? what.doubt(argument)
                .or(() -> pinned ? what.doubtOfResult(argument) : Optional.empty())
            : Optional.empty();
    Optional<String> taken =
        pinned ? new OpenObjects(state).doubtOfParameters(type) : Optional.empty();
    return Stream.concat(
        given.stream().map(why -> new Finding(Finding.Kind.GIVEN, argument, given(method), why)),
        taken.stream()
            .map(
                why ->
                    new Finding(
                        Finding.Kind.OPEN,
                        argument,
                        "What " + name(method) + " calls this with outlives the step",
                        why)));
  }

  private boolean mayKeep(MethodSymbol method, int index, Type argument, Keeps keeps) {
    Type formal = formal(method, index);
    return switch (keeps) {
      case NOTHING -> false;
      case CODE -> Arguments.isCode(argument, formal, state);
      case OPEN ->
          formal.getKind() != TypeKind.TYPEVAR || Arguments.isCode(argument, formal, state);
      case ANYTHING ->
          !DataTypes.isCollection(method.owner.type, state)
              || !StateTypes.isFunctional(formal, state);
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
  private MethodSymbol constructor(NewClassTree tree) {
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

  private static String given(MethodSymbol method) {
    return "What is given to " + name(method) + " can outlive the step";
  }

  static String name(MethodSymbol method) {
    String owner = Message.name(method.owner);
    return method.isConstructor() ? "new " + owner : owner + "." + method.getSimpleName();
  }
}

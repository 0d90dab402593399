package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * Says of a call on a parallel stream why the code that it is given may change state: several
 * threads would do so at once, and none of them is the one that steps the program.
 */
final class ParallelCode {
  private static final Set<String> MAKERS = Set.of("parallelStream", "parallel");

  private final VisitorState state;

  ParallelCode(VisitorState state) {
    this.state = state;
  }

  Stream<Finding> in(MethodInvocationTree call) {
    return doubt(call).stream()
        .map(
            why ->
                new Finding(
                    Finding.Kind.PARALLEL, call, "A parallel stream runs on other threads", why));
  }

  private Optional<String> doubt(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    Type type = ASTHelpers.getType(call);
    if (type != null && DataTypes.isStream(type, state) && isParallel(call) && !isCalledOn()) {
      return Optional.of("nobody knows that where this one is passed on: end it here");
    }
    ExpressionTree receiver = ASTHelpers.getReceiver(call);
    boolean runs =
        isParallelOfJdk(method)
            || (receiver instanceof MethodInvocationTree before && isParallel(before));
    return runs
        ? call.getArguments().stream().flatMap(each -> doubtOf(each).stream()).findFirst()
        : Optional.empty();
  }

  /** Whether it is no stream's, but does the same: those of maps are told how much is too much. */
  private static boolean isParallelOfJdk(MethodSymbol method) {
    String owner = method.owner.getQualifiedName().toString();
    return (owner.equals("java.util.Arrays")
            && method.getSimpleName().toString().startsWith("parallel"))
        || (owner.equals("java.util.concurrent.ConcurrentHashMap")
            && !method.getParameters().isEmpty()
            && method.getParameters().get(0).type.getKind() == TypeKind.LONG);
  }

  /** Whether it is a stream's, and one before it has made it parallel. */
  private boolean isParallel(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    String owner = method.owner.getQualifiedName().toString();
    return owner.startsWith("java.util.")
        && (MAKERS.contains(method.getSimpleName().toString())
            || (owner.equals("java.util.stream.StreamSupport")
                && !Boolean.FALSE.equals(
                    ASTHelpers.constValue(call.getArguments().get(call.getArguments().size() - 1))))
            || (owner.startsWith("java.util.stream.")
                && ASTHelpers.getReceiver(call) instanceof MethodInvocationTree before
                && isParallel(before)));
  }

  private boolean isCalledOn() {
    return state.getPath().getParentPath().getLeaf() instanceof MemberSelectTree;
  }

  /** Only code that is written here is known; a collector of the JDK is made of such. */
  private Optional<String> doubtOf(ExpressionTree argument) {
    Type type = ASTHelpers.getType(argument);
    if (type != null && DataTypes.isMadeOfCode(type, state)) {
      return argument instanceof MethodInvocationTree collector
              && ASTHelpers.getSymbol(collector).isStatic()
          ? collector.getArguments().stream().flatMap(each -> doubtOf(each).stream()).findFirst()
          : Optional.of("a " + ConstantTypes.text(type) + " may have captured state");
    }
    if (type == null || !StateTypes.isFunctional(type, state)) {
      return Optional.empty();
    }
    Optional<String> given =
        state.getTypes().findDescriptorType(type).getParameterTypes().stream()
            .map(each -> ASTHelpers.getUpperBound(each, state.getTypes()))
            .flatMap(each -> doubtOf("its code is given " + Message.a(each), each).stream())
            .findFirst();
    return given.or(() -> doubtOfTaken(argument));
  }

  private Optional<String> doubtOfTaken(ExpressionTree code) {
    if (code instanceof LambdaExpressionTree) {
      return Captures.of(code, state).stream()
          .flatMap(each -> doubtOf("its code captures " + each.name(), each.type()).stream())
          .findFirst();
    }
    ExpressionTree receiver =
        code instanceof MemberReferenceTree reference ? reference.getQualifierExpression() : code;
    return ASTHelpers.getSymbol(receiver) instanceof TypeSymbol
        ? Optional.empty()
        : doubtOf(
            "its code captures " + state.getSourceForNode(receiver), ASTHelpers.getType(receiver));
  }

  private Optional<String> doubtOf(String what, Type type) {
    return changes(type).map(why -> what + ": " + why);
  }

  /** Reading a collection is fine, unless what it holds can be changed. */
  private Optional<String> changes(Type type) {
    return DataTypes.isCollection(type, state) && !StateTypes.isRaw(type)
        ? type.getTypeArguments().stream().flatMap(each -> changes(each).stream()).findFirst()
        : new ConstantTypes(state).doubt(type);
  }
}

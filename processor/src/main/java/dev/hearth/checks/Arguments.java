package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Says of an argument why it may be state, or have captured some. */
final class Arguments {
  /** Interfaces in these are those of values. */
  private static final Set<String> VALUES =
      Set.of("java.io", "java.lang", "java.nio", "java.nio.file", "java.time", "java.util");

  private final VisitorState state;
  private final StateTypes types;

  Arguments(VisitorState state) {
    this.state = state;
    this.types = new StateTypes(state);
  }

  Optional<String> doubt(ExpressionTree argument) {
    if (argument instanceof ParenthesizedTree parentheses) {
      return doubt(parentheses.getExpression());
    }
    if (argument instanceof TypeCastTree cast) {
      return doubt(cast.getExpression());
    }
    if (argument instanceof ConditionalExpressionTree either) {
      return doubt(either.getTrueExpression()).or(() -> doubt(either.getFalseExpression()));
    }
    if (argument instanceof LambdaExpressionTree lambda) {
      return captured(lambda);
    }
    if (argument instanceof MemberReferenceTree reference) {
      return ofReference(reference);
    }
    if (argument instanceof NewClassTree made && made.getClassBody() != null) {
      return captured(made.getClassBody())
          .or(() -> Disguises.doubtOfFields(ASTHelpers.getType(made), state));
    }
    Type type = ASTHelpers.getType(argument);
    if (argument instanceof MethodInvocationTree call
        && Factories.kind(call) == Factories.Kind.NAMED) {
      return Optional.empty();
    }
    if (isCommandLine(ASTHelpers.getSymbol(argument))) {
      return Optional.empty();
    }
    if (type == null) {
      return Optional.of("its type is not known");
    }
    if (argument instanceof IdentifierTree) {
      return doubtOfVariable(ASTHelpers.getSymbol(argument), type);
    }
    if (new Fresh(state).isContainer(argument)) {
      return types.doubtOfArguments(type).or(() -> doubtOfParts(argument));
    }
    return types
        .doubt(type)
        .or(
            () ->
                argument instanceof NewClassTree made && !Origin.isReloadable(type.tsym, state)
                    ? doubtOfAll(made.getArguments())
                    : Optional.empty());
  }

  /** Why a new container may have been made with code, as one that compares by it. */
  private Optional<String> doubtOfParts(ExpressionTree container) {
    return container instanceof NewClassTree made
        ? doubtOfAll(
            made.getArguments().stream()
                .filter(
                    each -> {
                      Type type = ASTHelpers.getType(each);
                      return type == null || !DataTypes.isHolder(type, state);
                    })
                .toList())
        : Optional.empty();
  }

  private Optional<String> doubtOfAll(List<? extends ExpressionTree> arguments) {
    return arguments.stream().flatMap(each -> doubt(each).stream()).findFirst();
  }

  /** What {@code main} is given is there before the program. */
  private static boolean isCommandLine(@Nullable Symbol symbol) {
    return symbol != null
        && symbol.getKind() == ElementKind.PARAMETER
        && ASTHelpers.isStatic(symbol.owner)
        && symbol.owner.getSimpleName().contentEquals("main")
        && symbol.type.toString().equals("java.lang.String[]");
  }

  /** Why what a lambda gives back to who keeps it may be state. */
  Optional<String> doubtOfResult(ExpressionTree argument) {
    Type type = ASTHelpers.getType(argument);
    return type != null && StateTypes.isFunctional(type, state)
        ? types.doubt(state.getTypes().findDescriptorType(type).getReturnType())
        : Optional.empty();
  }

  /**
   * Whether a parameter of this type is for what is called later, and not for a value. Listeners
   * are told from values by their own class where the parameter's does not tell.
   */
  static boolean isCode(Type argument, Type parameter, VisitorState state) {
    return isCode(parameter, state)
        || StateTypes.isFunctional(argument, state)
        || (Origin.isReloadable(argument.tsym, state)
            && new ConstantTypes(state).doubt(argument).isPresent());
  }

  private static boolean isCode(Type parameter, VisitorState state) {
    return parameter.getKind() == TypeKind.DECLARED
        && (StateTypes.isFunctional(parameter, state)
            || (parameter.tsym.getModifiers().contains(Modifier.ABSTRACT)
                && !VALUES.contains(Origin.packageOf(parameter.tsym))));
  }

  private Optional<String> ofReference(MemberReferenceTree reference) {
    ExpressionTree receiver = reference.getQualifierExpression();
    if (ASTHelpers.getSymbol(receiver) instanceof TypeSymbol) {
      return Optional.empty();
    }
    Type type = ASTHelpers.getType(receiver);
    return Optional.ofNullable(type)
        .flatMap(types::doubt)
        .map(why -> "it captures " + state.getSourceForNode(receiver) + ": " + why);
  }

  Optional<String> captured(Tree code) {
    return Captures.of(code, state).stream()
        .flatMap(
            each ->
                doubtOfVariable(each)
                    .map(why -> "it captures " + each.name() + ": " + why)
                    .stream())
        .findFirst();
  }

  private Optional<String> doubtOfVariable(Captures.Capture variable) {
    return doubtOfVariable(variable.symbol(), variable.type());
  }

  /** By what a variable is given where that is known: its own type may hide what it holds. */
  private Optional<String> doubtOfVariable(Symbol variable, Type type) {
    Optional<String> declared = types.doubt(type);
    Fresh fresh = new Fresh(state);
    return declared.isEmpty()
        ? declared
        : fresh
            .unchangingValue(variable)
            .or(() -> fresh.onlyValue(variable).filter(this::isOfSafeType))
            .map(this::doubt)
            .orElse(declared);
  }

  private boolean isOfSafeType(ExpressionTree value) {
    Type type = ASTHelpers.getType(value);
    return type != null && types.doubt(type).isEmpty();
  }
}

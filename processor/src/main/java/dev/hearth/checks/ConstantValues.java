package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Says of an expression why its value can change or hold state, or nothing when it cannot: by its
 * type, or because it is made by what makes immutable values of immutable ones.
 */
final class ConstantValues {
  private final VisitorState state;
  private final ConstantTypes types;

  /** The doubts about the parameters, and other variables, that the expression can name. */
  private final Map<Symbol, Optional<String>> known;

  private final boolean looksIntoMethods;

  ConstantValues(VisitorState state) {
    this(state, Map.of());
  }

  ConstantValues(VisitorState state, Map<Symbol, Optional<String>> known) {
    this(state, known, true);
  }

  private ConstantValues(
      VisitorState state, Map<Symbol, Optional<String>> known, boolean looksIntoMethods) {
    this.state = state;
    this.types = new ConstantTypes(state);
    this.known = known;
    this.looksIntoMethods = looksIntoMethods;
  }

  Optional<String> doubt(ExpressionTree value) {
    Type type = ASTHelpers.getType(value);
    return type == null ? Optional.of("its type is not known") : doubt(value, type);
  }

  private Optional<String> doubt(ExpressionTree value, Type type) {
    Optional<String> byType = types.doubt(type);
    if (byType.isEmpty()) {
      return byType;
    }
    if (value instanceof ParenthesizedTree parentheses) {
      return doubt(parentheses.getExpression());
    }
    if (value instanceof TypeCastTree cast) {
      return doubt(cast.getExpression());
    }
    if (value instanceof ConditionalExpressionTree either) {
      return doubt(either.getTrueExpression()).or(() -> doubt(either.getFalseExpression()));
    }
    if (value instanceof LambdaExpressionTree lambda) {
      return captured(Captures.of(lambda, state));
    }
    if (value instanceof MemberReferenceTree reference) {
      return ofReference(reference);
    }
    if (value instanceof NewClassTree made) {
      return ofNew(made, type);
    }
    if (value instanceof NewArrayTree array) {
      return isEmpty(array) ? Optional.empty() : byType;
    }
    if (value instanceof MethodInvocationTree call) {
      return ofCall(call, type, byType);
    }
    return value instanceof IdentifierTree || value instanceof MemberSelectTree
        ? ofVariable(ASTHelpers.getSymbol(value), byType)
        : byType;
  }

  private Optional<String> captured(List<Captures.Capture> captures) {
    return captures.stream()
        .flatMap(
            each ->
                known
                    .getOrDefault(each.symbol(), types.doubt(each.type()))
                    .map(why -> "it captures " + each.name() + ", and " + why)
                    .stream())
        .findFirst();
  }

  private Optional<String> ofReference(MemberReferenceTree reference) {
    ExpressionTree receiver = reference.getQualifierExpression();
    boolean bound = ASTHelpers.getSymbol(receiver) instanceof VarSymbol || !isName(receiver);
    return bound
        ? doubt(receiver)
            .map(why -> "it captures " + state.getSourceForNode(receiver) + ", and " + why)
        : Optional.empty();
  }

  private static boolean isName(ExpressionTree tree) {
    return ASTHelpers.getSymbol(tree) instanceof Symbol.TypeSymbol;
  }

  private Optional<String> ofNew(NewClassTree made, Type type) {
    if (made.getClassBody() != null) {
      return captured(Captures.of(made.getClassBody(), state)).or(() -> types.doubtOfExactly(type));
    }
    Optional<String> byClass = types.doubtOfExactly(type);
    return byClass.isEmpty()
        ? byClass
        : Construction.of(made, state)
            .map(construction -> construction.doubt(arguments(made)))
            .orElse(byClass);
  }

  /** The doubts about the arguments, in their order. */
  List<Optional<String>> arguments(NewClassTree made) {
    return made.getArguments().stream().map(this::doubt).toList();
  }

  private Optional<String> ofCall(MethodInvocationTree call, Type type, Optional<String> byType) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    return switch (Factories.kind(call)) {
      case OF_ELEMENTS ->
          types
              .doubtOfArguments(type)
              .flatMap(
                  why -> call.getArguments().stream().flatMap(a -> doubt(a).stream()).findFirst());
      case COPY -> types.doubtOfArguments(type);
      case VIEW ->
          isFresh(call.getArguments().get(0))
              ? types.doubtOfArguments(type)
              : Optional.of("what is wrapped here may be changed elsewhere");
      case CODE ->
          Optional.ofNullable(method.isStatic() ? null : ASTHelpers.getReceiver(call))
              .flatMap(this::doubt)
              .or(() -> call.getArguments().stream().flatMap(a -> doubt(a).stream()).findFirst());
      case NAMED -> Optional.empty();
      case PART ->
          Optional.ofNullable(ASTHelpers.getReceiver(call)).map(this::doubt).orElse(byType);
      case OTHER -> byType.flatMap(why -> ofResult(method, why));
    };
  }

  /** By what a static method of the same file returns; what that calls is not looked into. */
  private Optional<String> ofResult(MethodSymbol method, String byType) {
    MethodTree tree =
        looksIntoMethods && method.isStatic() ? ASTHelpers.findMethod(method, state) : null;
    if (tree == null
        || TreePath.getPath(state.getPath().getCompilationUnit(), tree) == null
        || method.getReturnType().getKind() == TypeKind.TYPEVAR) {
      return Optional.of(byType);
    }
    ConstantValues results = new ConstantValues(state, Map.of(), false);
    List<ExpressionTree> returned = Assignments.returned(tree);
    return returned.isEmpty()
        ? Optional.of(byType)
        : returned.stream().flatMap(each -> results.doubt(each).stream()).findFirst();
  }

  /** Whether it is a container that nothing else knows. */
  private static boolean isFresh(ExpressionTree value) {
    ExpressionTree container = ASTHelpers.stripParentheses(value);
    if (container instanceof MethodInvocationTree call) {
      return Factories.makesContainer(call);
    }
    return container instanceof NewClassTree made
        && made.getClassBody() == null
        && String.valueOf(ASTHelpers.getType(made)).startsWith("java.util.");
  }

  private Optional<String> ofVariable(Symbol symbol, Optional<String> byType) {
    if (known.containsKey(symbol)) {
      return known.get(symbol);
    }
    boolean checkedThere =
        symbol.getKind() == ElementKind.FIELD
            && symbol.getModifiers().contains(Modifier.STATIC)
            && symbol.getModifiers().contains(Modifier.FINAL)
            && (Origin.isReloadable(symbol.owner, state)
                || symbol.owner.getQualifiedName().contentEquals("java.lang.System"));
    return checkedThere ? Optional.empty() : byType;
  }

  static boolean isEmpty(NewArrayTree array) {
    return array.getInitializers() == null
        ? array.getDimensions().stream()
            .limit(1)
            .allMatch(size -> Integer.valueOf(0).equals(ASTHelpers.constValue(size)))
        : array.getInitializers().isEmpty();
  }
}

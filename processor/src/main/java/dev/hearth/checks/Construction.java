package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Follows what a constructor, whose source is there, makes of its arguments. */
final class Construction {
  private final VisitorState state;
  private final ClassTree type;
  private final MethodTree constructor;

  private Construction(VisitorState state, ClassTree type, MethodTree constructor) {
    this.state = state;
    this.type = type;
    this.constructor = constructor;
  }

  /** That of a class on its own, whose fields are all that an object of it has. */
  static Optional<Construction> of(NewClassTree made, VisitorState state) {
    MethodSymbol constructor = ASTHelpers.getSymbol(made);
    ClassSymbol owner = (ClassSymbol) constructor.owner;
    boolean alone =
        (owner.owner.getKind() == ElementKind.PACKAGE
                || (owner.owner instanceof ClassSymbol && !owner.isInner()))
            && new ConstantTypes(state)
                .doubtOfFields(state.getTypes().supertype(owner.type))
                .isEmpty();
    return alone ? by(constructor, state) : Optional.empty();
  }

  /** That by this constructor. */
  static Optional<Construction> by(MethodSymbol constructor, VisitorState state) {
    ClassTree type = ASTHelpers.findClass((ClassSymbol) constructor.owner, state);
    MethodTree tree = ASTHelpers.findMethod(constructor, state);
    return type == null || tree == null
        ? Optional.empty()
        : Optional.of(new Construction(state, type, tree));
  }

  /** Why an object that is made with such arguments may change. */
  Optional<String> doubt(List<Optional<String>> arguments) {
    return type.getMembers().stream()
        .flatMap(
            member -> member instanceof VariableTree field ? instanceField(field) : Stream.empty())
        .flatMap(field -> doubtOf(field, arguments).stream())
        .findFirst();
  }

  private static Stream<VarSymbol> instanceField(VariableTree tree) {
    VarSymbol field = ASTHelpers.getSymbol(tree);
    return ConstantTypes.isInstanceField(field) ? Stream.of(field) : Stream.empty();
  }

  /** Why a field of such an object may change. */
  Optional<String> doubtOf(VarSymbol field, List<Optional<String>> arguments) {
    String name = Message.name(field);
    if (Handles.isHot(field.type) || Handles.isHeld(field.type)) {
      return Optional.of(field.owner.getSimpleName() + " has handles");
    }
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of(name + " is not final");
    }
    if (new ConstantTypes(state).doubt(field.type).isEmpty()) {
      return Optional.empty();
    }
    return valueOf(field, parameters(arguments)).map(why -> name + ": " + why);
  }

  private Optional<String> valueOf(VarSymbol field, Map<Symbol, Optional<String>> parameters) {
    Optional<MethodInvocationTree> other = otherConstructor();
    if (other.isPresent()) {
      ConstantValues values = new ConstantValues(state, parameters);
      return by(ASTHelpers.getSymbol(other.get()), state)
          .map(
              target ->
                  target.doubtOf(
                      field, other.get().getArguments().stream().map(values::doubt).toList()))
          .orElse(Optional.of("its constructor is not known"));
    }
    List<ExpressionTree> values = new ArrayList<>(Assignments.to(field, constructor));
    values.addAll(Assignments.outsideOfMethods(field, type));
    if (values.isEmpty()) {
      // The canonical constructor of a record takes each component from its parameter.
      return parameters.entrySet().stream()
          .filter(each -> each.getKey().getSimpleName() == field.getSimpleName())
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(Optional.of("its value is not known"));
    }
    ConstantValues known = new ConstantValues(state, parameters);
    return values.stream().flatMap(value -> known.doubt(value).stream()).findFirst();
  }

  /** What is in doubt about the parameters when the constructor has ended. */
  private Map<Symbol, Optional<String>> parameters(List<Optional<String>> arguments) {
    List<? extends VariableTree> parameters = constructor.getParameters();
    Map<Symbol, Optional<String>> doubts = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      // More arguments than parameters, or fewer, are those of an array.
      Optional<String> doubt =
          parameters.size() == arguments.size()
              ? arguments.get(i)
              : Optional.of("an array can be written to");
      doubts.put(ASTHelpers.getSymbol(parameters.get(i)), doubt);
    }
    ConstantValues values = new ConstantValues(state, Map.copyOf(doubts));
    for (VariableTree parameter : parameters) {
      Symbol symbol = ASTHelpers.getSymbol(parameter);
      List<ExpressionTree> assigned = Assignments.to(symbol, constructor);
      if (!assigned.isEmpty()) {
        Optional<String> later =
            assigned.stream().flatMap(value -> values.doubt(value).stream()).findFirst();
        boolean always = Assignments.isAlways(symbol, constructor);
        doubts.put(symbol, later.or(() -> always ? Optional.empty() : doubts.get(symbol)));
      }
    }
    return doubts;
  }

  private Optional<MethodInvocationTree> otherConstructor() {
    return constructor.getBody() == null
        ? Optional.empty()
        : constructor.getBody().getStatements().stream()
            .flatMap(statement -> call(statement).stream())
            .findFirst();
  }

  private static Optional<MethodInvocationTree> call(StatementTree statement) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof MethodInvocationTree call
            && isThis(call.getMethodSelect())
        ? Optional.of(call)
        : Optional.empty();
  }

  private static boolean isThis(Tree tree) {
    return tree.toString().equals("this");
  }
}

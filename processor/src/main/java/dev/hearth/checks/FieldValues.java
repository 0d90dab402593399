package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Says of a final field why what it is given may change. */
final class FieldValues {
  private FieldValues() {}

  static Optional<String> doubt(VarSymbol field, ClassTree owner, VisitorState state) {
    boolean ofConstant = field.owner.getSimpleName().isEmpty(); // has a class body of its own
    if (field.owner.getKind() == ElementKind.ENUM
        && !ofConstant
        && !field.getModifiers().contains(Modifier.STATIC)) {
      return ofConstants(field, owner, state);
    }
    List<ExpressionTree> values = Assignments.to(field, owner);
    if (values.isEmpty()) {
      return Optional.of("its value is not known");
    }
    if (ConstantArrays.isOne(field, values, state)) {
      return Optional.empty();
    }
    ConstantValues known = new ConstantValues(state);
    return values.stream().flatMap(value -> known.doubt(value).stream()).findFirst();
  }

  /** All objects of an enum are made in its source. */
  private static Optional<String> ofConstants(
      VarSymbol field, ClassTree owner, VisitorState state) {
    return owner.getMembers().stream()
        .flatMap(member -> constant(member).stream())
        .flatMap(made -> ofConstant(field, made, state).stream())
        .findFirst();
  }

  private static Optional<String> ofConstant(
      VarSymbol field, NewClassTree made, VisitorState state) {
    ConstantValues values = new ConstantValues(state);
    return constructor(made, field.owner)
        .flatMap(constructor -> Construction.by(constructor, state))
        .map(construction -> construction.doubtOf(field, values.arguments(made)))
        .orElse(Optional.of("its constructor is not known"));
  }

  /** The enum's own constructor: a constant with a body has a class, and a constructor, as well. */
  private static Optional<MethodSymbol> constructor(NewClassTree made, Symbol type) {
    MethodSymbol called = ASTHelpers.getSymbol(made);
    if (called.owner == type) {
      return Optional.of(called);
    }
    List<MethodSymbol> possible =
        ASTHelpers.getConstructors((ClassSymbol) type).stream()
            .filter(each -> each.getParameters().size() == made.getArguments().size())
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static Optional<NewClassTree> constant(Tree member) {
    return member instanceof VariableTree variable
            && ASTHelpers.getSymbol(variable).getKind() == ElementKind.ENUM_CONSTANT
            && variable.getInitializer() instanceof NewClassTree made
        ? Optional.of(made)
        : Optional.empty();
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Finds classes whose objects have state, and can be known by a type that does not tell so: a
 * thread, a stream, a listener, an exception. So what is declared as one of these has none.
 */
final class Disguises {
  private final VisitorState state;
  private final StateTypes types;

  Disguises(VisitorState state) {
    this.state = state;
    this.types = new StateTypes(state);
  }

  Stream<Finding> in(ClassTree tree) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    String name =
        type.getSimpleName().isEmpty() ? "What is made here" : type.getSimpleName().toString();
    return disguise(type).stream()
        .flatMap(
            as ->
                doubt(tree).stream()
                    .map(
                        why ->
                            new Finding(
                                Finding.Kind.DISGUISED,
                                tree,
                                name + " can outlive the step as " + Message.a(as),
                                why)));
  }

  /** The type that an object of the class can be known by, and that is taken to have no state. */
  private Optional<Type> disguise(ClassSymbol type) {
    return type.getKind().isClass() && type.getKind() != ElementKind.ENUM
        ? state.getTypes().closure(type.type).stream()
            .filter(each -> !Origin.isReloadable(each.tsym, state))
            .filter(each -> !tells(each))
            .findFirst()
        : Optional.empty();
  }

  /** Whether what is declared as the type is never taken for something without state. */
  private boolean tells(Type type) {
    return StateTypes.isAnything(type, state)
        || StateTypes.isProgram(type.tsym)
        || StateTypes.isFunctional(type, state)
        || DataTypes.isMadeOfCode(type, state)
        || types.doubtOfArguments(type).isPresent();
  }

  /** Why an object of the class may be state, or have some. */
  private Optional<String> doubt(ClassTree tree) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    if (Handles.isState(type) || Handles.isEntity(type, state)) {
      return Optional.of(type.getSimpleName() + " is state");
    }
    boolean local =
        type.owner.getKind() != ElementKind.PACKAGE && !(type.owner instanceof ClassSymbol);
    Optional<String> around = local ? new Arguments(state).captured(tree) : doubtOfOuter(type);
    return around.or(() -> doubtOfFields(type.type, state));
  }

  private Optional<String> doubtOfOuter(ClassSymbol type) {
    Type outer = type.type.getEnclosingType();
    return type.isInner() && outer != null && outer.tsym != null
        ? types.doubt(outer).map(why -> "it belongs to an object around it: " + why)
        : Optional.empty();
  }

  /** Why what the class's own fields have, and those of the classes it extends, may be state. */
  static Optional<String> doubtOfFields(Type type, VisitorState state) {
    if (!Origin.isReloadable(type.tsym, state)) {
      return Optional.empty();
    }
    if (isExtendedLocalClass(type, state)) {
      return Optional.of("what it extends may have captured a variable around it");
    }
    return ASTHelpers.getEnclosedElements(type.tsym).stream()
        .flatMap(member -> member instanceof VarSymbol field ? Stream.of(field) : Stream.empty())
        .filter(ConstantTypes::isInstanceField)
        .flatMap(field -> doubt(field, type, state).stream())
        .findFirst()
        .or(() -> doubtOfFields(state.getTypes().supertype(type), state));
  }

  private static boolean isExtendedLocalClass(Type type, VisitorState state) {
    return ConstantTypes.isLocalClass(state.getTypes().supertype(type).tsym);
  }

  private static Optional<String> doubt(VarSymbol field, Type owner, VisitorState state) {
    String name = field.getSimpleName().toString();
    return field.getModifiers().contains(Modifier.FINAL)
        ? new StateTypes(state)
            .doubt(state.getTypes().memberType(owner, field))
            .map(why -> "it has " + name + ": " + why)
        : Optional.of("its field " + name + " can change");
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.hearth.HotProgram;
import dev.hearth.schema.Containers;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Says of a type why its values may be state, or hold some, or nothing when they surely do not:
 * leaves, pinned classes, and classes of libraries that know of no reloadable one.
 */
final class StateTypes {
  /** What any object of reloadable code can be. */
  private static final Set<String> ANYTHING =
      Set.of(
          "java.io.Serializable",
          "java.lang.CharSequence",
          "java.lang.Cloneable",
          "java.lang.Comparable",
          "java.lang.Object",
          "java.lang.Record",
          "java.lang.Enum");

  private final VisitorState state;
  private final Set<String> open = new HashSet<>();

  StateTypes(VisitorState state) {
    this.state = state;
  }

  Optional<String> doubt(Type type) {
    if (type.isPrimitiveOrVoid() || type.getKind() == TypeKind.NULL) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ARRAY -> Optional.of("an array may be what a handle holds");
      case DECLARED -> declared(type);
      default -> doubt(ASTHelpers.getUpperBound(type, state.getTypes()), type);
    };
  }

  private Optional<String> doubt(Type bound, Type type) {
    return bound.getKind() == TypeKind.DECLARED
        ? declared(bound)
        : Optional.of(type + " leaves open what it is");
  }

  private Optional<String> declared(Type type) {
    Symbol symbol = type.tsym;
    if (isAnything(type, state)) {
      return Optional.of(Message.a(type) + " may be anything");
    }
    if (Library.isValue(symbol, state)) {
      return Optional.empty();
    }
    if (Origin.isReloadable(symbol, state)) {
      return ofReloadable(type);
    }
    if (isProgram(symbol)) {
      return Optional.of("a HotProgram is state");
    }
    if (isFunctional(type, state) || DataTypes.isMadeOfCode(type, state)) {
      return Optional.of(Message.a(type) + " may have captured state");
    }
    if (isContainer(symbol)) {
      return Optional.of(Message.a(type) + " may be what a handle holds");
    }
    return DataTypes.isMutableHolder(type, state)
        ? Optional.of(Message.a(type) + " can change")
        : doubtOfArguments(type);
  }

  /** Why what an object of the type holds may be state. */
  Optional<String> doubtOfArguments(Type type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return doubt(state.getTypes().elemtype(type));
    }
    if (isRaw(type)) {
      return Optional.of("the raw type " + ConstantTypes.text(type) + " leaves open what it holds");
    }
    String name = type.toString();
    if (!open.add(name)) {
      return Optional.empty();
    }
    try {
      return firstDoubt(OpenTypes.parameters(type, state).toList());
    } finally {
      open.remove(name);
    }
  }

  private Optional<String> ofReloadable(Type type) {
    Symbol symbol = type.tsym;
    if (Handles.isState(symbol) || Handles.isEntity(symbol, state)) {
      return Optional.of(ConstantTypes.text(type) + " is state");
    }
    String name = type.toString();
    if (symbol.getKind() == ElementKind.ENUM || !open.add(name)) {
      return Optional.empty();
    }
    try {
      return new ConstantTypes(state).doubt(type).or(() -> firstDoubt(parts(type)));
    } finally {
      open.remove(name);
    }
  }

  /** The types of what a value has in its fields; of a sealed type, its variants. */
  private Collection<Type> parts(Type type) {
    Stream<Type> fields =
        ASTHelpers.getEnclosedElements(type.tsym).stream()
            .filter(VarSymbol.class::isInstance)
            .map(VarSymbol.class::cast)
            .filter(ConstantTypes::isInstanceField)
            .map(field -> state.getTypes().memberType(type, field));
    Stream<Type> variants =
        ((TypeElement) type.tsym).getPermittedSubclasses().stream().map(each -> (Type) each);
    Type parent = state.getTypes().supertype(type);
    Stream<Type> inherited =
        Origin.isReloadable(parent.tsym, state) ? parts(parent).stream() : Stream.empty();
    return Stream.of(fields, variants, inherited).flatMap(each -> each).toList();
  }

  private Optional<String> firstDoubt(Collection<Type> types) {
    return types.stream().flatMap(each -> doubt(each).stream()).findFirst();
  }

  /** Whether any object of reloadable code can be of the type, and nobody is told by it. */
  static boolean isAnything(Type type, VisitorState state) {
    Symbol symbol = type.tsym;
    return ANYTHING.contains(symbol.getQualifiedName().toString())
        || (symbol.getKind() == ElementKind.INTERFACE
            && !Origin.isReloadable(symbol, state)
            && state.getTypes().interfaces(type).isEmpty()
            && ASTHelpers.getEnclosedElements(symbol).isEmpty());
  }

  static boolean isProgram(Symbol symbol) {
    return symbol
        .getQualifiedName()
        .contentEquals(String.valueOf(HotProgram.class.getCanonicalName()));
  }

  /** Whether it is a generic class's name without arguments. */
  static boolean isRaw(Type type) {
    return type.getTypeArguments().size() < type.tsym.type.getTypeArguments().size();
  }

  static boolean isFunctional(Type type, VisitorState state) {
    return type.getKind() == TypeKind.DECLARED
        && type.tsym.getKind() == ElementKind.INTERFACE
        && state.getTypes().isFunctionalInterface(type.tsym);
  }

  private static boolean isContainer(Symbol symbol) {
    String name = symbol.getQualifiedName().toString();
    return !name.equals("java.util.Optional")
        && Containers.all().stream().anyMatch(each -> each.getName().equals(name));
  }
}

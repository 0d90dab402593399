package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Says of a type why its values can change or hold state, or nothing when none of them can: leaves,
 * enums, and what is final all the way down.
 */
final class ConstantTypes {
  /** A type that holds itself with other arguments has no end; none that people write is deeper. */
  private static final int DEEPEST = 40;

  private final VisitorState state;
  private final Set<String> open = new HashSet<>();

  ConstantTypes(VisitorState state) {
    this.state = state;
  }

  /** Why a value of the type, or of a subtype of it, may change. */
  Optional<String> doubt(Type type) {
    if (type.isPrimitiveOrVoid() || type.getKind() == TypeKind.NULL) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ARRAY -> Optional.of("an array can be written to");
      case WILDCARD -> doubt(ASTHelpers.getUpperBound(type, state.getTypes()));
      case DECLARED -> declared(type);
      default -> Optional.of(text(type) + " leaves open what it is");
    };
  }

  /** Why an object of exactly this class may change. */
  Optional<String> doubtOfExactly(Type type) {
    return declared(type, true);
  }

  /** Why what the type's arguments stand for may change; of a raw type, nothing is known. */
  Optional<String> doubtOfArguments(Type type) {
    return type.getTypeArguments().size() < type.tsym.type.getTypeArguments().size()
        ? Optional.of("the raw type " + text(type) + " leaves open what it holds")
        : firstDoubt(type.getTypeArguments());
  }

  /** Why what an object has from this class, and from those that it extends, may change. */
  Optional<String> doubtOfFields(Type type) {
    Symbol symbol = type.tsym;
    if (symbol == state.getSymtab().objectType.tsym || isRoot(symbol)) {
      return Optional.empty();
    }
    if (!isKnown(symbol)) {
      return Optional.of(unknown(type));
    }
    for (Symbol member : ASTHelpers.getEnclosedElements(symbol)) {
      if (member instanceof VarSymbol field && isInstanceField(field)) {
        Optional<String> doubt = doubt(field, type);
        if (doubt.isPresent()) {
          return doubt;
        }
      }
    }
    if (symbol.owner.getKind() != ElementKind.PACKAGE && symbol.isInner()) {
      return Optional.of(text(type) + " belongs to the object that made it");
    }
    if (isLocalClass(symbol)) {
      return Optional.of(text(type) + " may have captured a variable around it");
    }
    return doubtOfFields(state.getTypes().supertype(type));
  }

  private Optional<String> declared(Type type) {
    return declared(type, false);
  }

  private Optional<String> declared(Type type, boolean exactly) {
    Symbol symbol = type.tsym;
    if (Library.isValue(symbol, state)) {
      return Optional.empty();
    }
    if (Library.isContainer(symbol)) {
      return doubtOfArguments(type);
    }
    if (symbol.getKind() == ElementKind.ENUM || open.contains(type.toString())) {
      return Optional.empty();
    }
    if (open.size() > DEEPEST) {
      return Optional.of(text(type) + " goes on without an end");
    }
    String name = type.toString();
    open.add(name);
    try {
      if (exactly || symbol.getModifiers().contains(Modifier.FINAL)) {
        return doubtOfFields(type);
      }
      if (symbol.getModifiers().contains(Modifier.SEALED)) {
        return doubtOfSealed(type);
      }
      return Optional.of(isKnown(symbol) ? "anything can extend " + text(type) : unknown(type));
    } finally {
      open.remove(name);
    }
  }

  private Optional<String> doubtOfSealed(Type type) {
    TypeElement symbol = (TypeElement) type.tsym;
    return firstDoubt(symbol.getPermittedSubclasses().stream().map(each -> (Type) each).toList())
        .or(() -> doubtOfFields(type));
  }

  private Optional<String> doubt(VarSymbol field, Type owner) {
    String name = Message.name(field);
    if (Handles.isHot(field.type) || Handles.isHeld(field.type)) {
      return Optional.of(text(owner) + " has handles");
    }
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of(name + " is not final");
    }
    return doubt(state.getTypes().memberType(owner, field)).map(why -> name + ": " + why);
  }

  private Optional<String> firstDoubt(List<Type> types) {
    return types.stream().flatMap(each -> doubt(each).stream()).findFirst();
  }

  /** Whether its fields are the whole of it: classes of libraries may have native sides. */
  private boolean isKnown(Symbol symbol) {
    return Origin.isReloadable(symbol, state)
        || Origin.isOwnPinned(symbol, state)
        || ASTHelpers.isRecord(symbol);
  }

  /** Whether it has a name, and is declared in a method; what has no name is looked into. */
  static boolean isLocalClass(Symbol symbol) {
    return symbol.getKind() == ElementKind.CLASS
        && !symbol.getSimpleName().isEmpty()
        && symbol.owner.getKind() != ElementKind.PACKAGE
        && !(symbol.owner instanceof ClassSymbol);
  }

  private static boolean isRoot(Symbol symbol) {
    return symbol.getKind().isInterface()
        || symbol.getQualifiedName().contentEquals("java.lang.Record")
        || symbol.getQualifiedName().contentEquals("java.lang.Enum");
  }

  private static String unknown(Type type) {
    return "nothing says that " + text(type) + " cannot change";
  }

  static boolean isInstanceField(VarSymbol field) {
    return field.getKind() == ElementKind.FIELD && !field.getModifiers().contains(Modifier.STATIC);
  }

  static String text(Type type) {
    return Message.name(type.tsym);
  }
}

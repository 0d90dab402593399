package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Says why a {@code Held} may have state: it is for live resources, whose types tell so. */
final class HeldTypes {
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

  private HeldTypes() {}

  static Optional<String> doubt(Type held, VisitorState state) {
    return held.getTypeArguments().stream()
        .flatMap(each -> ofResource(each, state).stream())
        .findFirst();
  }

  private static Optional<String> ofResource(Type type, VisitorState state) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of("an array is data, not a resource");
    }
    return type.getKind() == TypeKind.DECLARED && isData(type, state)
        ? Optional.of("a " + text(type) + " is data, not a resource")
        : ofPart(type, state);
  }

  private static Optional<String> ofPart(Type type, VisitorState state) {
    if (type.isPrimitive()) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ARRAY -> ofPart(state.getTypes().elemtype(type), state);
      case WILDCARD -> ofPart(ASTHelpers.getUpperBound(type, state.getTypes()), state);
      case DECLARED -> {
        if (ANYTHING.contains(type.tsym.getQualifiedName().toString())) {
          yield Optional.of("a " + text(type) + " can be state");
        }
        if (StateTypes.isFunctional(type, state) && !Origin.isOwnPinned(type.tsym, state)) {
          yield Optional.of("a " + text(type) + " may have captured state");
        }
        yield type.getTypeArguments().stream()
            .flatMap(each -> ofPart(each, state).stream())
            .findFirst();
      }
      default -> Optional.of(type + " leaves open what it is");
    };
  }

  private static boolean isData(Type type, VisitorState state) {
    Symbol symbol = type.tsym;
    String in = Origin.packageOf(symbol);
    boolean container = in.equals("java.util") && Keepers.isCollection(type, state);
    return container
        || in.equals("java.util.concurrent.atomic")
        || symbol.getQualifiedName().contentEquals("java.util.Optional")
        || symbol.getQualifiedName().contentEquals("java.util.Random")
        || (Library.isValue(symbol, state) && !in.equals("java.util.logging"));
  }

  private static String text(Type type) {
    return ConstantTypes.text(type);
  }
}

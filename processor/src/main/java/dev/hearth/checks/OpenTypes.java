package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.WildcardType;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of the type of an object that outlives the step why state could be put into it, or nothing
 * when its type arguments allow for none: into a {@code List<String>} go texts, whoever has it.
 */
final class OpenTypes {
  private final VisitorState state;

  OpenTypes(VisitorState state) {
    this.state = state;
  }

  /** Why the object could take state in. */
  Optional<String> doubt(Type type) {
    return switch (type.getKind()) {
      case ARRAY ->
          doubtOfPart(state.getTypes().elemtype(type))
              .map(why -> "state can be put into an array: " + why);
      case DECLARED ->
          Origin.isReloadable(type.tsym, state)
              ? doubtOfPart(type)
              : doubtOfParameters(type)
                  .map(why -> "state can be put into " + Message.a(type) + ": " + why);
      case TYPEVAR, WILDCARD, INTERSECTION -> Optional.of(type + " leaves open what it is");
      default -> Optional.empty();
    };
  }

  private Optional<String> doubtOfParameters(Type type) {
    return StateTypes.isRaw(type)
        ? Optional.of("the raw type " + text(type) + " leaves open what it holds")
        : parameters(type, state)
            .filter(each -> !isUnknown(each))
            .flatMap(each -> doubtOfPart(each).stream())
            .findFirst();
  }

  /** What the type holds by its own arguments, or by those of a collection that it is. */
  static Stream<Type> parameters(Type type, VisitorState state) {
    return Stream.concat(
        type.getTypeArguments().stream(),
        state.getTypes().closure(type).stream()
            .filter(each -> !each.tsym.equals(type.tsym))
            .filter(each -> DataTypes.isCollection(each, state))
            .flatMap(each -> each.getTypeArguments().stream()));
  }

  /** Nothing can be put where nothing is known of what it is to be. */
  private static boolean isUnknown(Type argument) {
    return argument instanceof WildcardType wildcard && wildcard.isUnbound();
  }

  /** Why what such an object holds could be state. */
  Optional<String> doubtOfPart(Type type) {
    if (type.isPrimitive()) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ARRAY -> doubtOfPart(state.getTypes().elemtype(type));
      case WILDCARD -> doubtOfPart(bound((WildcardType) type));
      case DECLARED -> doubtOfObject(type);
      default -> Optional.of(type + " leaves open what it is");
    };
  }

  private Type bound(WildcardType wildcard) {
    Type least = wildcard.isUnbound() ? null : wildcard.getSuperBound();
    return least == null ? ASTHelpers.getUpperBound(wildcard, state.getTypes()) : least;
  }

  private Optional<String> doubtOfObject(Type type) {
    if (StateTypes.isAnything(type, state)) {
      return Optional.of(Message.a(type) + " can be state");
    }
    if (Library.isValue(type.tsym, state)) {
      return Optional.empty();
    }
    if (Origin.isReloadable(type.tsym, state)) {
      return Optional.of(text(type) + " is loaded anew");
    }
    if (StateTypes.isFunctional(type, state) && !Origin.isOwnPinned(type.tsym, state)) {
      return Optional.of(Message.a(type) + " may have captured state");
    }
    return doubtOfParameters(type);
  }

  private static String text(Type type) {
    return ConstantTypes.text(type);
  }
}

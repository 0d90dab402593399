package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Type.WildcardType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * Says of the type of an object that outlives the step why state could be put into it, or nothing
 * when its type arguments allow for none: into a {@code List<String>} go texts, whoever has it.
 */
final class OpenTypes {
  private final VisitorState state;
  private final Set<String> open = new HashSet<>();

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
    if (StateTypes.isRaw(type)) {
      return Optional.of("the raw type " + text(type) + " leaves open what it holds");
    }
    String name = type.toString();
    if (!open.add(name)) {
      return Optional.empty();
    }
    try {
      return parameters(type, state)
          .filter(each -> !isUnknown(each))
          .flatMap(each -> doubtOfPart(each).stream())
          .findFirst();
    } finally {
      open.remove(name);
    }
  }

  /** What the type is about by its own arguments, and by those of the types that it is. */
  static Stream<Type> parameters(Type type, VisitorState state) {
    return Stream.concat(
        type.getTypeArguments().stream(),
        state.getTypes().closure(type).stream()
            .filter(each -> !each.tsym.equals(type.tsym))
            .filter(each -> !each.tsym.getQualifiedName().contentEquals("java.lang.Comparable"))
            .flatMap(each -> each.getTypeArguments().stream()));
  }

  /** Nothing can be put where nothing is known of what it is to be. */
  private static boolean isUnknown(Type argument) {
    return argument instanceof WildcardType wildcard && wildcard.isUnbound();
  }

  /** Why what such an object holds could be state: it may be what could be given away anyhow. */
  Optional<String> doubtOfPart(Type type) {
    if (type instanceof WildcardType wildcard) {
      return doubtOfPart(bound(wildcard));
    }
    return type.getKind() == TypeKind.DECLARED && Origin.isReloadable(type.tsym, state)
        ? Optional.of(text(type) + " is loaded anew")
        : new StateTypes(state).doubt(type);
  }

  private Type bound(WildcardType wildcard) {
    Type least = wildcard.isUnbound() ? null : wildcard.getSuperBound();
    return least == null ? ASTHelpers.getUpperBound(wildcard, state.getTypes()) : least;
  }

  private static String text(Type type) {
    return ConstantTypes.text(type);
  }
}

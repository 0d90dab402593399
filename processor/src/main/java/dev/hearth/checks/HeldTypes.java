package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Says why a {@code Held} may have state: it is for live resources, whose types tell so. */
final class HeldTypes {
  private HeldTypes() {}

  static Optional<String> doubt(Type held, VisitorState state) {
    return held.getTypeArguments().stream()
        .flatMap(each -> ofResource(each, state).stream())
        .findFirst();
  }

  private static Optional<String> ofResource(Type type, VisitorState state) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of("an array is data, not a resource: put it into a handle");
    }
    return type.getKind() == TypeKind.DECLARED && isData(type, state)
        ? Optional.of(Message.a(type) + " is data, not a resource: put it into a handle")
        : new OpenTypes(state).doubtOfPart(type);
  }

  private static boolean isData(Type type, VisitorState state) {
    return DataTypes.isHolder(type, state)
        || (Library.isValue(type.tsym, state)
            && !StateTypes.isAnything(type, state)
            && !type.tsym.getSimpleName().contentEquals("Logger"));
  }
}

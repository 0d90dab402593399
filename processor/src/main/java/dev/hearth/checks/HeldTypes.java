package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** Says why a {@code Held} may have state: it is for live resources, whose types tell so. */
final class HeldTypes {
  /** What threads wait at, and anybody can count with. */
  private static final Set<String> COUNTERS =
      Set.of(
          "java.util.concurrent.CountDownLatch",
          "java.util.concurrent.Phaser",
          "java.util.concurrent.Semaphore");

  private HeldTypes() {}

  static Stream<Finding> in(VariableTree tree, VisitorState state) {
    VarSymbol field = ASTHelpers.getSymbol(tree);
    return field.getKind() == ElementKind.FIELD && Handles.isHeld(field.type)
        ? field.type.getTypeArguments().stream()
            .flatMap(each -> ofResource(each, state).stream())
            .map(
                why ->
                    new Finding(Finding.Kind.HELD, tree, "What a Held has outlives the step", why))
            .limit(1)
        : Stream.empty();
  }

  private static Optional<String> ofResource(Type type, VisitorState state) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of("an array is data, not a resource");
    }
    return type.getKind() == TypeKind.DECLARED && isData(type, state)
        ? Optional.of(Message.a(type) + " is data, not a resource")
        : new OpenTypes(state).doubtOfPart(type);
  }

  private static boolean isData(Type type, VisitorState state) {
    return DataTypes.isHolder(type, state)
        || COUNTERS.contains(type.tsym.getQualifiedName().toString())
        || (Library.isValue(type.tsym, state)
            && !StateTypes.isAnything(type, state)
            && !type.tsym.getSimpleName().contentEquals("Logger"));
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds reflection on handles, as far as the types say what it is about. */
final class Reflection {
  private static final Set<String> OF_CLASS =
      Set.of("getField", "getFields", "getDeclaredField", "getDeclaredFields");

  private Reflection() {}

  /** The entity whose fields the call looks for. */
  static Optional<String> fieldsOf(MethodInvocationTree call, VisitorState state) {
    Symbol method = ASTHelpers.getSymbol(call);
    String owner = method.owner.getQualifiedName().toString();
    List<ExpressionTree> classes = new ArrayList<>();
    if (owner.equals("java.lang.Class") && OF_CLASS.contains(method.getSimpleName().toString())) {
      Optional.ofNullable(ASTHelpers.getReceiver(call)).ifPresent(classes::add);
    } else if (owner.startsWith("java.lang.invoke.MethodHandles")
        || owner.endsWith("FieldUpdater")
        || owner.endsWith(".Unsafe")) {
      classes.addAll(call.getArguments());
    }
    return classes.stream()
        .map(ASTHelpers::getType)
        .flatMap(type -> described(type, state).stream())
        .filter(type -> Handles.hasHandles(type.tsym))
        .map(type -> type.tsym.getSimpleName().toString())
        .findFirst();
  }

  /** {@code Arena} of a {@code Class<Arena>} or {@code Class<? extends Arena>}. */
  private static Optional<Type> described(Type type, VisitorState state) {
    return type != null
            && type.tsym.getQualifiedName().contentEquals("java.lang.Class")
            && !type.getTypeArguments().isEmpty()
        ? Optional.of(ASTHelpers.getUpperBound(type.getTypeArguments().get(0), state.getTypes()))
        : Optional.empty();
  }
}

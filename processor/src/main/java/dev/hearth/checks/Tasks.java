package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Looks into objects that are made to run by themselves: threads, and what timers take. */
final class Tasks {
  private Tasks() {}

  /** Why a new object, if it is a task, may hold state. */
  static Optional<String> doubt(NewClassTree made, VisitorState state) {
    Type type = ASTHelpers.getType(made);
    if (type == null || !isTask(type, state) || !Origin.isReloadable(type.tsym, state)) {
      return Optional.empty();
    }
    return made.getClassBody() == null
        ? ofClass(type, state)
        : new Arguments(state).captured(made.getClassBody()).or(() -> doubtOfFields(type, state));
  }

  private static Optional<String> ofClass(Type type, VisitorState state) {
    Type outer = type.getEnclosingType();
    Optional<String> around =
        type.tsym.isInner() && outer != null && outer.tsym != null
            ? new StateTypes(state)
                .doubt(outer)
                .map(why -> "it belongs to an object around it: " + why)
            : Optional.empty();
    return around.or(() -> doubtOfFields(type, state));
  }

  /** Why what the class's own fields have, and those of the classes it extends, may be state. */
  static Optional<String> doubtOfFields(Type type, VisitorState state) {
    if (!Origin.isReloadable(type.tsym, state)) {
      return Optional.empty();
    }
    return ASTHelpers.getEnclosedElements(type.tsym).stream()
        .flatMap(member -> member instanceof VarSymbol field ? Stream.of(field) : Stream.empty())
        .filter(ConstantTypes::isInstanceField)
        .flatMap(field -> doubt(field, type, state).stream())
        .findFirst()
        .or(() -> doubtOfFields(state.getTypes().supertype(type), state));
  }

  private static Optional<String> doubt(VarSymbol field, Type owner, VisitorState state) {
    String name = field.getSimpleName().toString();
    return field.getModifiers().contains(Modifier.FINAL)
        ? new StateTypes(state)
            .doubt(state.getTypes().memberType(owner, field))
            .map(why -> "it has " + name + ": " + why)
        : Optional.of("its field " + name + " can change");
  }

  private static boolean isTask(Type type, VisitorState state) {
    return Stream.of(
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.TimerTask",
            "java.util.concurrent.ForkJoinTask",
            "java.util.concurrent.FutureTask",
            "java.util.concurrent.CompletableFuture")
        .map(state::getSymbolFromString)
        .anyMatch(each -> extendsClass(type, each, state));
  }

  private static boolean extendsClass(Type type, Symbol parent, VisitorState state) {
    return parent != null && ASTHelpers.isSubtype(type, parent.type, state);
  }
}

package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Knows which methods may keep, for longer than a step, what they are given. */
final class Keepers {
  /** What a method may keep of what it is given. */
  enum Keeps {
    NOTHING,
    /** What is called later: it is no value to a library that does not know its class. */
    CODE,
    /** Also values, where the parameter's type does not come from the object's own. */
    OPEN,
    ANYTHING,
    /** A pinned class's method, which its source tells. */
    AS_WRITTEN
  }

  private static final Set<String> PROMPT_PACKAGES =
      Set.of(
          "java.io",
          "java.lang",
          "java.math",
          "java.nio",
          "java.nio.charset",
          "java.nio.file",
          "java.security",
          "java.text",
          "java.time",
          "java.util",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "java.util.zip");

  private static final Set<String> LOOK_UPS =
      Set.of(
          "contains",
          "containsAll",
          "containsKey",
          "containsValue",
          "drainTo",
          "equals",
          "get",
          "getOrDefault",
          "indexOf",
          "lastIndexOf",
          "remove",
          "removeAll",
          "retainAll",
          "toArray");

  private static final Set<String> ASKING =
      Set.of("java.lang.Thread.holdsLock", "java.lang.ref.Reference.reachabilityFence");

  private static final Set<String> REFLECTION = Set.of("java.lang.invoke", "java.lang.reflect");

  private static final List<String> PASSING =
      List.of(
          "bind", "compareAnd", "constant", "getAndSet", "insert", "invoke", "newInstance", "set");

  private static final List<String> SETTING = List.of("add", "put", "register", "set");

  private Keepers() {}

  static Keeps of(MethodSymbol method, @Nullable ExpressionTree receiver, VisitorState state) {
    Symbol owner = method.owner;
    if (Origin.isReloadable(owner, state)) {
      return Keeps.NOTHING;
    }
    if (Origin.isOwnPinned(owner, state)) {
      return Keeps.AS_WRITTEN;
    }
    if (Handles.isHeldClass(owner) && method.getSimpleName().contentEquals("of")) {
      return Keeps.CODE;
    }
    String name = owner.getQualifiedName().toString();
    if (name.startsWith("dev.hearth.") || ASKING.contains(name + "." + method.getSimpleName())) {
      return Keeps.NOTHING;
    }
    if (REFLECTION.contains(Origin.packageOf(owner)) && isPassing(method)) {
      return Keeps.ANYTHING;
    }
    if (name.equals("java.lang.System") && method.getSimpleName().contentEquals("setProperties")) {
      return Keeps.ANYTHING;
    }
    if (name.equals("java.lang.System") || Library.isValue(owner, state)) {
      return isSetting(method) ? Keeps.CODE : Keeps.NOTHING;
    }
    if (DataTypes.isCollection(owner.type, state)) {
      return ofCollection(method, receiver, state);
    }
    if (isLater(name)) {
      return Keeps.ANYTHING;
    }
    if (PROMPT_PACKAGES.contains(Origin.packageOf(owner))) {
      return isRaw(receiver, state) ? Keeps.ANYTHING : Keeps.NOTHING;
    }
    boolean shared =
        method.isStatic()
            ? isSetting(method)
            : receiver != null && !new Fresh(state).isNew(receiver);
    return shared ? Keeps.OPEN : Keeps.CODE;
  }

  private static Keeps ofCollection(
      MethodSymbol method, @Nullable ExpressionTree receiver, VisitorState state) {
    if (receiver == null || LOOK_UPS.contains(method.getSimpleName().toString())) {
      return Keeps.NOTHING;
    }
    Type type = ASTHelpers.getType(receiver);
    if (isRaw(receiver, state) || type == null || DataTypes.isProperties(type, state)) {
      return Keeps.ANYTHING;
    }
    // What outlives the step has no state in its type, so none is put into it by that.
    return DataTypes.isQueueOfThreads(type, state)
            && new OpenTypes(state).doubt(type).isEmpty()
            && !new Fresh(state).isNew(receiver)
        ? Keeps.ANYTHING
        : Keeps.NOTHING;
  }

  /** Whether the class is one that does at once what it does with what it is given. */
  static boolean isPrompt(Symbol owner, VisitorState state) {
    return PROMPT_PACKAGES.contains(Origin.packageOf(owner))
        || isLater(owner.getQualifiedName().toString())
        || Library.isValue(owner, state)
        || DataTypes.isCollection(owner.type, state);
  }

  private static boolean isRaw(@Nullable ExpressionTree receiver, VisitorState state) {
    Type type = receiver == null ? null : ASTHelpers.getType(receiver);
    return type != null
        && !(ASTHelpers.getSymbol(receiver) instanceof Symbol.TypeSymbol)
        && StateTypes.isRaw(ASTHelpers.getUpperBound(type, state.getTypes()));
  }

  /** Whether it gives its arguments to a method or a field that nobody knows. */
  private static boolean isPassing(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    return PASSING.stream().anyMatch(name::startsWith);
  }

  /** Whether it gives something to an object that everybody shares, as a logger. */
  private static boolean isSetting(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    return SETTING.stream().anyMatch(name::startsWith);
  }

  /** Whether the class is there to do things later, or on another thread. */
  private static boolean isLater(String name) {
    return name.startsWith("java.io.ObjectInput")
        || name.startsWith("java.lang.Thread")
        || name.equals("java.security.Security")
        || name.equals("java.lang.InheritableThreadLocal")
        || name.equals("java.lang.Runtime")
        || name.startsWith("java.lang.ref.")
        || name.equals("java.util.Observable")
        || name.startsWith("java.util.Timer")
        || (name.startsWith("java.util.concurrent.")
            && !name.startsWith("java.util.concurrent.atomic.")
            && !name.equals("java.util.concurrent.ThreadLocalRandom"));
  }

  /** Whether it is a field of a class that is not loaded anew. */
  static boolean isForeign(VarSymbol variable, VisitorState state) {
    return variable.getKind() == ElementKind.FIELD
        && variable.owner instanceof ClassSymbol owner
        && !variable.getSimpleName().contentEquals("length")
        && !Origin.isReloadable(owner, state);
  }
}

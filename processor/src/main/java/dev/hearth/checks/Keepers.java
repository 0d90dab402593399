package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Knows which methods may keep, for longer than a step, what they are given. */
final class Keepers {
  /** What a method may keep of what it is given. */
  enum Keeps {
    NOTHING,
    /** What is called later: it is no value to a library that does not know its class. */
    CODE,
    ANYTHING,
    /** A pinned class's method, which its source tells. */
    AS_WRITTEN
  }

  private static final Set<String> PROMPT_PACKAGES =
      Set.of(
          "java.io",
          "java.lang",
          "java.math",
          "java.text",
          "java.time",
          "java.util",
          "java.util.concurrent.atomic",
          "java.util.function",
          "java.util.regex",
          "java.util.stream");

  private static final Set<String> LASTING_ROOTS =
      Set.of(
          "dev.hearth.Held.get",
          "java.lang.System.getProperties",
          "java.lang.Thread.currentThread",
          "java.lang.Runtime.getRuntime",
          "java.util.concurrent.ForkJoinPool.commonPool");

  private static final Set<String> LOOK_UPS =
      Set.of(
          "contains",
          "containsAll",
          "containsKey",
          "containsValue",
          "equals",
          "get",
          "getOrDefault",
          "indexOf",
          "lastIndexOf",
          "remove",
          "removeAll",
          "retainAll");

  private Keepers() {}

  static Keeps of(MethodSymbol method, @Nullable ExpressionTree receiver, VisitorState state) {
    Symbol owner = method.owner;
    String name = owner.getQualifiedName().toString();
    if (Origin.isReloadable(owner, state)) {
      return Keeps.NOTHING;
    }
    if (Origin.isOwnPinned(owner, state)) {
      return Keeps.AS_WRITTEN;
    }
    if (Handles.isHeldClass(owner) && method.getSimpleName().contentEquals("of")) {
      return Keeps.CODE;
    }
    if (name.startsWith("dev.hearth.")) {
      return Keeps.NOTHING;
    }
    if (name.equals("java.lang.System") || Library.isValue(owner, state)) {
      return isSetting(method) ? Keeps.CODE : Keeps.NOTHING;
    }
    boolean lasting = receiver != null && isLasting(receiver, state);
    if (isCollection(owner.type, state)) {
      return lasting && !LOOK_UPS.contains(method.getSimpleName().toString())
          ? Keeps.ANYTHING
          : Keeps.NOTHING;
    }
    if (isLater(name)) {
      return Keeps.ANYTHING;
    }
    boolean prompt = PROMPT_PACKAGES.contains(Origin.packageOf(owner));
    return prompt ? Keeps.NOTHING : lasting ? Keeps.ANYTHING : Keeps.CODE;
  }

  /** Whether it gives something to an object that everybody shares, as a logger. */
  private static boolean isSetting(MethodSymbol method) {
    String name = method.getSimpleName().toString();
    return name.startsWith("set") || name.startsWith("add");
  }

  /** Whether the class is there to do things later, or on another thread. */
  private static boolean isLater(String name) {
    return name.startsWith("java.lang.Thread")
        || name.equals("java.lang.InheritableThreadLocal")
        || name.equals("java.lang.Runtime")
        || name.startsWith("java.lang.ref.")
        || name.startsWith("java.util.Timer")
        || (name.startsWith("java.util.concurrent.")
            && !name.startsWith("java.util.concurrent.atomic.")
            && !name.equals("java.util.concurrent.ThreadLocalRandom"));
  }

  static boolean isCollection(Type type, VisitorState state) {
    return Stream.of("java.util.Collection", "java.util.Map", "java.util.Dictionary")
        .anyMatch(each -> ASTHelpers.isSubtype(type, state.getTypeFromString(each), state));
  }

  /** Whether it is a field of a class that is not loaded anew. */
  static boolean isForeign(VarSymbol variable, VisitorState state) {
    return variable.getKind() == ElementKind.FIELD
        && variable.owner instanceof ClassSymbol owner
        && !variable.getSimpleName().contentEquals("length")
        && !Origin.isReloadable(owner, state);
  }

  /** Whether the object is, or comes from, one that is there for longer than a step. */
  private static boolean isLasting(ExpressionTree object, VisitorState state) {
    ExpressionTree value = ASTHelpers.stripParentheses(object);
    if (value instanceof MethodInvocationTree call) {
      MethodSymbol method = ASTHelpers.getSymbol(call);
      ExpressionTree receiver = ASTHelpers.getReceiver(call);
      return LASTING_ROOTS.contains(method.owner.getQualifiedName() + "." + method.getSimpleName())
          || Origin.isOwnPinned(method.owner, state)
          || (receiver != null && isLasting(receiver, state));
    }
    MethodTree method = state.findEnclosing(MethodTree.class);
    Symbol variable = ASTHelpers.getSymbol(value);
    if (variable instanceof VarSymbol field && isForeign(field, state)) {
      return true;
    }
    return value instanceof IdentifierTree
        && method != null
        && variable != null
        && Assignments.to(variable, method).stream()
            .anyMatch(each -> !(each instanceof IdentifierTree) && isLasting(each, state));
  }
}

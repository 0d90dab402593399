package dev.hearth.checks;

import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;

/** Lays a message out: the rule, what is wrong here, and the ways out, a line each. */
final class Message {
  private static final String LINE = "\n  ";

  private Message() {}

  static String of(BugChecker check, String what, String... waysOut) {
    return check.message() + "\n" + LINE + what + "." + LINE + String.join(LINE, waysOut);
  }

  /** What to call a class, which may have no name. */
  static String name(Symbol type) {
    ClassSymbol around = ASTHelpers.enclosingClass(type.owner);
    return type.getSimpleName().isEmpty() && around != null
        ? "an anonymous class in " + name(around)
        : type.getSimpleName().toString();
  }

  /** What to call a field, by its class as well. */
  static String name(VarSymbol field) {
    return field.owner.getSimpleName().isEmpty()
        ? field.getSimpleName() + " of " + name(field.owner)
        : field.owner.getSimpleName() + "." + field.getSimpleName();
  }

  /** The type's name with its article: {@code an Object}. */
  static String a(Type type) {
    String name = ConstantTypes.text(type);
    if (type.tsym.getSimpleName().isEmpty()) {
      return name;
    }
    return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }
}

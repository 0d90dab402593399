package dev.hearth.checks;

import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.code.Type;

/** Lays a message out: the rule, what is wrong here, and the ways out, a line each. */
final class Message {
  private static final String LINE = "\n  ";

  private Message() {}

  static String of(BugChecker check, String what, String... waysOut) {
    return check.message() + "\n" + LINE + what + "." + LINE + String.join(LINE, waysOut);
  }

  /** The type's name with its article: {@code an Object}. */
  static String a(Type type) {
    String name = ConstantTypes.text(type);
    return ("AEIO".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }
}

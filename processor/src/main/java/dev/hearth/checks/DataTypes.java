package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows the types of the JDK that are there to hold data, and those that come with code. */
final class DataTypes {
  private static final List<String> HOLDERS =
      List.of(
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.CharArrayReader",
          "java.io.CharArrayWriter",
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.lang.AbstractStringBuilder",
          "java.lang.ClassValue",
          "java.lang.ThreadLocal",
          "java.lang.ref.Reference",
          "java.nio.Buffer",
          "java.util.BitSet",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.DoubleSummaryStatistics",
          "java.util.IntSummaryStatistics",
          "java.util.LongSummaryStatistics",
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.StringJoiner",
          "java.util.StringTokenizer",
          "java.util.random.RandomGenerator",
          "java.util.zip.Checksum");

  /** What is made of code, and calls it when it is used, or shows the object that it is about. */
  private static final List<String> CODE =
      List.of(
          "java.lang.invoke.CallSite",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.VarHandle",
          "java.util.Enumeration",
          "java.util.EventObject",
          "java.util.Iterator",
          "java.util.Spliterator",
          "java.util.stream.BaseStream",
          "java.util.stream.Collector");

  private static final Set<String> VALUES =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong");

  private DataTypes() {}

  /** Whether it holds data, and does nothing: a collection, a buffer, a counter, an array. */
  static boolean isHolder(Type type, VisitorState state) {
    Symbol symbol = type.tsym;
    if (!symbol.getQualifiedName().toString().startsWith("java")) {
      return false;
    }
    String in = Origin.packageOf(symbol);
    if (in.equals("java.security")) {
      return false; // what it has is hidden on purpose, as in a SecureRandom
    }
    return in.equals("java.util.concurrent.atomic")
        || (isCollection(type, state) && !isQueueOfThreads(type, state))
        || isAny(HOLDERS, type, state);
  }

  /** Whether it holds data that can change. */
  static boolean isMutableHolder(Type type, VisitorState state) {
    return isHolder(type, state) && !VALUES.contains(type.tsym.getQualifiedName().toString());
  }

  /** Whether it may run code that it was made of. */
  static boolean isMadeOfCode(Type type, VisitorState state) {
    return isAny(CODE, type, state);
  }

  static boolean isCollection(Type type, VisitorState state) {
    return isAny(
        List.of("java.util.Collection", "java.util.Map", "java.util.Dictionary"), type, state);
  }

  /** What threads hand each other things with. */
  static boolean isQueueOfThreads(Type type, VisitorState state) {
    return Origin.packageOf(type.tsym).equals("java.util.concurrent")
        && isAny(List.of("java.util.Queue"), type, state);
  }

  static boolean isStream(Type type, VisitorState state) {
    return isAny(List.of("java.util.stream.BaseStream"), type, state);
  }

  /** Whether everybody may have it: those of the system are of this type. */
  static boolean isProperties(Type type, VisitorState state) {
    return isAny(List.of("java.util.Properties"), type, state);
  }

  private static boolean isAny(List<String> names, Type type, VisitorState state) {
    return names.stream()
        .flatMap(name -> Stream.ofNullable(state.getTypeFromString(name)))
        .anyMatch(each -> ASTHelpers.isSubtype(type, each, state));
  }
}

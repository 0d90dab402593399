package dev.hearth.flatten;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generic signatures, as in a class file, and what the JVM sees of them. */
final class Erasure {
  /** The bounds of the type parameters in scope: {@code T} to {@code Ljava/lang/Object;}. */
  private final Map<String, String> bounds;

  private Erasure(Map<String, String> bounds) {
    this.bounds = bounds;
  }

  /** With the type parameters of a class's signature, and those of the classes around it. */
  static Erasure of(@Nullable String classSignature, @Nullable Erasure outer) {
    Map<String, String> bounds = new LinkedHashMap<>();
    if (outer != null) {
      bounds.putAll(outer.bounds);
    }
    if (classSignature != null && classSignature.startsWith("<")) {
      bounds.putAll(parameters(classSignature));
    }
    return new Erasure(bounds);
  }

  /** The descriptor of a field's type; null when it names a type parameter that is not known. */
  @Nullable String descriptor(String signature) {
    char kind = signature.charAt(0);
    if (kind == '[') {
      String element = descriptor(signature.substring(1));
      return element == null ? null : "[" + element;
    }
    if (kind == 'T') {
      String bound = bounds.get(signature.substring(1, signature.length() - 1));
      return bound == null ? null : descriptor(bound);
    }
    return kind == 'L' ? withoutArguments(signature) : signature;
  }

  private static String withoutArguments(String signature) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < signature.length(); i++) {
      char c = signature.charAt(i);
      depth += c == '<' ? 1 : 0;
      if (depth == 0) {
        plain.append(c == '.' ? '$' : c);
      }
      depth -= c == '>' ? 1 : 0;
    }
    return plain.toString();
  }

  /**
   * Reads {@code <T:Ljava/lang/Object;U::Ljava/lang/Runnable;>}: the first bound is what counts.
   */
  private static Map<String, String> parameters(String signature) {
    Map<String, String> first = new LinkedHashMap<>();
    int at = 1;
    while (signature.charAt(at) != '>') {
      int colon = signature.indexOf(':', at);
      String name = signature.substring(at, colon);
      at = colon;
      while (signature.charAt(at) == ':') {
        at++;
        if (signature.charAt(at) != ':') {
          int end = end(signature, at);
          first.putIfAbsent(name, signature.substring(at, end));
          at = end;
        }
      }
    }
    return first;
  }

  private static int end(String signature, int begin) {
    int at = begin;
    while (signature.charAt(at) == '[') {
      at++;
    }
    if (signature.charAt(at) != 'L' && signature.charAt(at) != 'T') {
      return at + 1;
    }
    int depth = 0;
    while (depth > 0 || signature.charAt(at) != ';') {
      depth += signature.charAt(at) == '<' ? 1 : 0;
      depth -= signature.charAt(at) == '>' ? 1 : 0;
      at++;
    }
    return at + 1;
  }
}

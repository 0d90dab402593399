package dev.hearth.checks;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Optional;
import java.util.Set;

/** The methods of the JDK that are known to make immutable values. */
final class Factories {
  /** How a method's result comes to be immutable. */
  enum Kind {
    /** It holds the arguments themselves, and cannot be changed. */
    OF_ELEMENTS,
    /** It holds what the argument or receiver held, and cannot be changed. */
    COPY,
    /** It shows its argument, and cannot be changed itself. */
    VIEW,
    /** It shows its receiver, and cannot be changed when that cannot. */
    PART,
    /** It is code, made of its receiver and its arguments. */
    CODE,
    /** It is code, by its name: bound to nothing, whatever the arguments are. */
    NAMED,
    OTHER
  }

  private static final Set<String> CONTAINERS =
      Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional");

  /** Those that make an ordinary container, if they are not told by what. */
  static final Set<String> COLLECTORS = Set.of("toList", "toSet", "toMap", "groupingBy");

  private static final Set<String> CODE_OF_PATTERNS = Set.of("asPredicate", "asMatchPredicate");

  private static final Set<String> PARTS = Set.of("entrySet", "keySet", "subList", "values");

  private Factories() {}

  static Kind kind(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    return isCollect(method)
        ? collector(call).filter(name -> name.startsWith("toUnmodifiable")).isPresent()
                || endsInCopy(call)
            ? Kind.COPY
            : Kind.OTHER
        : kind(method);
  }

  /** Whether it makes a new container, which can be changed. */
  static boolean makesContainer(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    return isCollect(method)
        ? collector(call).filter(COLLECTORS::contains).isPresent()
        : method.isStatic() && method.owner.getQualifiedName().contentEquals("java.util.EnumSet");
  }

  private static boolean isCollect(MethodSymbol method) {
    return method.getSimpleName().contentEquals("collect")
        && method.owner.getQualifiedName().contentEquals("java.util.stream.Stream");
  }

  /** Whether the collector is {@code collectingAndThen(…, Map::copyOf)}. */
  private static boolean endsInCopy(MethodInvocationTree call) {
    return collector(call).filter("collectingAndThen"::equals).isPresent()
        && call.getArguments().get(0) instanceof MethodInvocationTree collector
        && collector.getArguments().get(1) instanceof MemberReferenceTree last
        && kind(ASTHelpers.getSymbol(last)) == Kind.COPY;
  }

  /** The JDK's collector that the call is given, by name. */
  private static Optional<String> collector(MethodInvocationTree call) {
    return call.getArguments().size() == 1
            && ASTHelpers.getSymbol(call.getArguments().get(0)) instanceof MethodSymbol collector
            && collector.owner.getQualifiedName().contentEquals("java.util.stream.Collectors")
        ? Optional.of(collector.getSimpleName().toString())
        : Optional.empty();
  }

  private static Kind kind(MethodSymbol method) {
    String owner = method.owner.getQualifiedName().toString();
    String name = method.getSimpleName().toString();
    if (CONTAINERS.contains(owner) && method.isStatic()) {
      return name.equals("copyOf") ? Kind.COPY : Kind.OF_ELEMENTS;
    }
    if (owner.equals("java.util.Collections")) {
      return ofCollections(name);
    }
    if (owner.equals("java.util.stream.Stream") && name.equals("toList")) {
      return Kind.COPY;
    }
    if (owner.equals("java.lang.invoke.MethodHandles.Lookup")
        && (name.startsWith("find") || name.startsWith("unreflect"))) {
      return Kind.NAMED;
    }
    if (owner.equals("java.util.regex.Pattern") && CODE_OF_PATTERNS.contains(name)) {
      return Kind.CODE;
    }
    if (PARTS.contains(name) && (owner.equals("java.util.List") || owner.equals("java.util.Map"))) {
      return Kind.PART;
    }
    boolean code =
        owner.equals("java.util.Comparator")
            || owner.equals("java.util.stream.Collectors")
            || owner.startsWith("java.util.function.");
    boolean makes =
        method.isStatic()
            || method.getModifiers().contains(javax.lang.model.element.Modifier.DEFAULT);
    return code && makes ? Kind.CODE : Kind.OTHER;
  }

  private static Kind ofCollections(String name) {
    if (name.startsWith("unmodifiable")) {
      return Kind.VIEW;
    }
    return name.startsWith("empty") || name.startsWith("singleton") || name.equals("nCopies")
        ? Kind.OF_ELEMENTS
        : Kind.OTHER;
  }
}

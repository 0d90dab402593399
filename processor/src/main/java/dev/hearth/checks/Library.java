package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.sun.tools.javac.code.Symbol;
import dev.hearth.LeafCodec;
import dev.hearth.schema.Leaves;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** The types of libraries that are known to be immutable. */
final class Library {
  /** The option that names more of them: {@code -XepOpt:Hearth:Immutable=org.example.Money,…}. */
  static final String OPTION = "Hearth:Immutable";

  /** Immutable, or as good as code. */
  private static final List<String> VALUES =
      List.of(
          "java.awt.BasicStroke",
          "java.awt.Color",
          "java.awt.Font",
          "java.io.File",
          "java.lang.Class",
          "java.lang.Enum",
          "java.lang.System.Logger",
          "java.lang.Void",
          "java.lang.invoke.MethodType",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Field",
          "java.lang.reflect.Method",
          "java.math.MathContext",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.URL",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.time.Clock",
          "java.time.format.DateTimeFormatter",
          "java.util.Base64.Decoder",
          "java.util.Base64.Encoder",
          "java.util.HexFormat",
          "java.util.logging.Logger",
          "java.util.regex.Pattern",
          "javafx.scene.paint.Color",
          "javafx.scene.text.Font",
          "org.apache.logging.log4j.Logger",
          "org.slf4j.Logger");

  /** As immutable as what they hold. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "java.util.Optional",
          "com.google.common.collect.ImmutableBiMap",
          "com.google.common.collect.ImmutableCollection",
          "com.google.common.collect.ImmutableList",
          "com.google.common.collect.ImmutableListMultimap",
          "com.google.common.collect.ImmutableMap",
          "com.google.common.collect.ImmutableMultimap",
          "com.google.common.collect.ImmutableMultiset",
          "com.google.common.collect.ImmutableSet",
          "com.google.common.collect.ImmutableSetMultimap",
          "com.google.common.collect.ImmutableSortedMap",
          "com.google.common.collect.ImmutableSortedSet",
          "com.google.common.collect.ImmutableTable",
          "org.pcollections.PBag",
          "org.pcollections.PCollection",
          "org.pcollections.PMap",
          "org.pcollections.POrderedSet",
          "org.pcollections.PQueue",
          "org.pcollections.PSequence",
          "org.pcollections.PSet",
          "org.pcollections.PSortedMap",
          "org.pcollections.PSortedSet",
          "org.pcollections.PStack",
          "org.pcollections.PVector");

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "com.google.errorprone.annotations.Immutable",
          "javax.annotation.concurrent.Immutable",
          "net.jcip.annotations.Immutable");

  private static final Supplier<Set<String>> KNOWN = VisitorState.memoize(Library::known);

  private Library() {}

  /** Whether values of the type never change, whatever its type arguments are. */
  static boolean isValue(Symbol type, VisitorState state) {
    return KNOWN.get(state).contains(type.getQualifiedName().toString())
        || type.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  /** Whether values of the type never change, when none of what they hold does. */
  static boolean isContainer(Symbol type) {
    return CONTAINERS.contains(type.getQualifiedName().toString())
        || type.getAnnotationMirrors().stream()
            .anyMatch(each -> ANNOTATIONS.contains(each.getAnnotationType().toString()));
  }

  private static Set<String> known(VisitorState state) {
    Set<String> known = new HashSet<>(VALUES);
    Leaves.all().forEach(leaf -> known.add(leaf.getName()));
    ServiceLoader.load(LeafCodec.class, Library.class.getClassLoader())
        .forEach(codec -> known.add(codec.type().getName()));
    known.addAll(state.errorProneOptions().getFlags().getListOrEmpty(OPTION));
    return known;
  }
}

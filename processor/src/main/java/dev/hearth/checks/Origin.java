package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import dev.hearth.annotations.Pinned;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Where a class comes from, and so whether a dev run loads it anew. */
final class Origin {
  private static final String SCHEMA = "META-INF/hearth/schema.json";

  private static final Supplier<Boolean> HAS_STATE =
      VisitorState.memoize(
          state ->
              output(state).filter(folder -> Files.exists(folder.resolve(SCHEMA))).isPresent()
                  || compilesState(state));

  private Origin() {}

  /** Whether the module that is compiled has state. */
  static boolean hasState(VisitorState state) {
    return HAS_STATE.get(state);
  }

  /** Whether code of the class that is compiled is replaced by a reload. */
  static boolean isReplaced(ClassSymbol compiled, VisitorState state) {
    return HAS_STATE.get(state) && !isPinned(compiled);
  }

  /** The name of the package that a class is in. */
  static String packageOf(Symbol type) {
    // Releases of Error Prone differ in what they call this.
    Element element = type;
    while (element != null && element.getKind() != ElementKind.PACKAGE) {
      element = element.getEnclosingElement();
    }
    return element == null ? "" : element.toString();
  }

  /** Whether it, or a class that it is nested in, is loaded once. */
  static boolean isPinned(Symbol symbol) {
    return ASTHelpers.enclosingElements(symbol)
        .anyMatch(each -> each instanceof ClassSymbol && Handles.has(each, Pinned.class));
  }

  /**
   * Whether a dev run loads it anew: what is compiled now or was compiled beside it, and what is in
   * another folder with a schema, unless it is pinned.
   */
  static boolean isReloadable(Symbol type, VisitorState state) {
    return isEditable(type, state) && !isPinned(type);
  }

  /** Whether it is pinned, and no library's. */
  static boolean isOwnPinned(Symbol type, VisitorState state) {
    return isEditable(type, state) && isPinned(type);
  }

  /** Whether this module has state, and the class is in another one. */
  static boolean isOfOtherModule(Symbol type, VisitorState state) {
    ClassSymbol outermost = ASTHelpers.outermostClass(type);
    return HAS_STATE.get(state)
        && outermost != null
        && !isCompiled(outermost)
        && Optional.ofNullable(outermost.classfile)
            .flatMap(file -> folder(file.toUri(), outermost.flatName().toString()))
            .filter(folder -> output(state).filter(folder::equals).isPresent())
            .isEmpty();
  }

  private static boolean isEditable(Symbol type, VisitorState state) {
    ClassSymbol outermost = ASTHelpers.outermostClass(type);
    if (outermost == null || isCompiled(outermost)) {
      return outermost != null && HAS_STATE.get(state);
    }
    return Optional.ofNullable(outermost.classfile)
        .flatMap(file -> folder(file.toUri(), outermost.flatName().toString()))
        .filter(
            folder ->
                Files.exists(folder.resolve(SCHEMA))
                    || output(state).filter(folder::equals).isPresent())
        .isPresent();
  }

  /** Whether its source is among those of this compile. */
  private static boolean isCompiled(ClassSymbol type) {
    JavaFileObject file = type.classfile == null ? type.sourcefile : type.classfile;
    return file != null && file.getKind() == JavaFileObject.Kind.SOURCE;
  }

  /** The folder that has the class file; none when it is in a jar, or the JDK's. */
  private static Optional<Path> folder(URI file, String className) {
    if (!"file".equals(file.getScheme())) {
      return Optional.empty();
    }
    Path folder = Path.of(file);
    for (int levels = className.split("\\.", -1).length; levels > 0 && folder != null; levels--) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private static Optional<Path> output(VisitorState state) {
    JavaFileManager files = state.context.get(JavaFileManager.class);
    if (!(files instanceof StandardJavaFileManager standard)) {
      return Optional.empty();
    }
    Iterable<? extends Path> output = standard.getLocationAsPaths(StandardLocation.CLASS_OUTPUT);
    return output == null
        ? Optional.empty()
        : StreamSupport.stream(output.spliterator(), false).<Path>map(path -> path).findFirst();
  }

  private static boolean compilesState(VisitorState state) {
    return StreamSupport.stream(Symtab.instance(state.context).getAllClasses().spliterator(), false)
        .filter(Origin::isCompiled)
        .anyMatch(Handles::isState);
  }
}

package dev.hearth.processor.scan;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.hearth.schema.Names;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The bare name of a parameter's type: {@code Ship} of a {@code V1.Ship}.
 *
 * <p>As it stands in the source, where that is compiled: {@code V1} may not be generated yet, and
 * javac forgets the name of a generic type that it does not find.
 */
final class BareName {
  private BareName() {}

  /** Empty for what is no plain class. */
  static String of(Model model, SourceFiles sources, VariableElement parameter) {
    return sources.tree(parameter).orElse(null) instanceof VariableTree written
        ? of(written.getType())
        : model.erasedName(parameter.asType()).map(Names::simple).orElse("");
  }

  private static String of(@Nullable Tree type) {
    if (type instanceof IdentifierTree name) {
      return name.getName().toString();
    }
    if (type instanceof MemberSelectTree name) {
      return name.getIdentifier().toString();
    }
    if (type instanceof ParameterizedTypeTree generic) {
      return of(generic.getType());
    }
    return type instanceof AnnotatedTypeTree annotated ? of(annotated.getUnderlyingType()) : "";
  }
}

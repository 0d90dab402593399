package dev.hearth.processor.scan;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The bare name of a parameter's type: {@code Ship} of a {@code V1.Ship}.
 *
 * <p>As it stands in the source, where that is compiled: {@code V1} may not be generated yet, and
 * javac forgets the name of a generic type that it does not find.
 *
 * @param outer the bare name of what it is written as nested in, {@code V1}; else empty
 */
record BareName(String outer, String name) {
  private static final BareName NONE = new BareName("", "");

  /** Empty for what is no plain class. */
  static BareName of(Model model, SourceFiles sources, VariableElement parameter) {
    return sources.tree(parameter).orElse(null) instanceof VariableTree written
        ? of(written.getType())
        : model.erasedName(parameter.asType()).map(BareName::of).orElse(NONE);
  }

  private static BareName of(String canonical) {
    int dot = canonical.lastIndexOf('.');
    String outer = canonical.substring(0, Math.max(dot, 0));
    return new BareName(outer.substring(outer.lastIndexOf('.') + 1), canonical.substring(dot + 1));
  }

  private static BareName of(@Nullable Tree type) {
    if (type instanceof IdentifierTree name) {
      return new BareName("", name.getName().toString());
    }
    if (type instanceof MemberSelectTree name) {
      return new BareName(of(name.getExpression()).name(), name.getIdentifier().toString());
    }
    if (type instanceof ParameterizedTypeTree generic) {
      return of(generic.getType());
    }
    return type instanceof AnnotatedTypeTree annotated ? of(annotated.getUnderlyingType()) : NONE;
  }
}

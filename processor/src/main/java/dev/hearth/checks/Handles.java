package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import dev.hearth.Held;
import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.lang.annotation.Annotation;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Knows handles, and the classes that have them. */
final class Handles {
  private Handles() {}

  /** Whether a value of the type is a handle. */
  static boolean isHandle(@Nullable Type type, VisitorState state) {
    return type != null && is(state.getTypes().erasure(type), Hot.class);
  }

  static boolean isHot(Type type) {
    return is(type, Hot.class);
  }

  static boolean isHeld(Type type) {
    return is(type, Held.class);
  }

  static boolean isHotClass(@Nullable Symbol symbol) {
    return is(symbol, Hot.class);
  }

  static boolean isHeldClass(@Nullable Symbol symbol) {
    return is(symbol, Held.class);
  }

  /** Whether what the tree stands for is a field that is a handle. */
  static boolean isHandleField(Tree tree) {
    Symbol symbol = ASTHelpers.getSymbol(tree);
    return symbol != null && symbol.getKind() == ElementKind.FIELD && isHot(symbol.type);
  }

  static boolean isState(Symbol symbol) {
    return has(symbol, HotState.class);
  }

  /** Whether it is a class whose instances are to have handles: an entity, or a program. */
  static boolean isEntity(Symbol type, VisitorState state) {
    return type.getKind() == ElementKind.CLASS && (isState(type) || isProgram(type.type, state));
  }

  static boolean hasHandles(Symbol type) {
    return ASTHelpers.getEnclosedElements(type).stream()
        .anyMatch(
            member ->
                member.getKind() == ElementKind.FIELD
                    && !member.getModifiers().contains(Modifier.STATIC)
                    && (isHot(member.type) || isHeld(member.type)));
  }

  static boolean has(Symbol symbol, Class<? extends Annotation> annotation) {
    return symbol.getAnnotationMirrors().stream()
        .anyMatch(mirror -> is(mirror.getAnnotationType().asElement(), annotation));
  }

  private static boolean isProgram(Type type, VisitorState state) {
    return ASTHelpers.isSubtype(
        type, state.getTypeFromString(String.valueOf(HotProgram.class.getCanonicalName())), state);
  }

  private static boolean is(Type type, Class<?> other) {
    return type.getKind() == TypeKind.DECLARED && is(type.tsym, other);
  }

  private static boolean is(@Nullable Element symbol, Class<?> other) {
    return symbol instanceof TypeElement type
        && type.getQualifiedName().contentEquals(String.valueOf(other.getCanonicalName()));
  }
}

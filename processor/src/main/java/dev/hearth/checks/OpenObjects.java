package dev.hearth.checks;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where reloadable code gets hold of something that outlives the step, and that state could
 * be put into whoever has it: a {@code Map<String, Object>} of a pinned object.
 */
final class OpenObjects {
  /** Calls that take nothing in and give no view. */
  private static final Set<String> LOOK_UPS =
      Set.of(
          "contains",
          "containsKey",
          "containsValue",
          "get",
          "getOrDefault",
          "isEmpty",
          "size",
          "toString");

  /** Those of properties, which texts are put in by, or of which another rule sees what is put. */
  private static final Set<String> LOOK_UPS_OF_PROPERTIES =
      Set.of(
          "getInfo",
          "getName",
          "getProperty",
          "getService",
          "getServices",
          "getVersionStr",
          "list",
          "put",
          "putIfAbsent",
          "remove",
          "setProperty",
          "store",
          "stringPropertyNames");

  private final VisitorState state;
  private final OpenTypes types;

  OpenObjects(VisitorState state) {
    this.state = state;
    this.types = new OpenTypes(state);
  }

  Stream<Finding> in(MethodInvocationTree call) {
    String what = "What " + GivenAway.name(ASTHelpers.getSymbol(call)) + " gives outlives the step";
    return found(Finding.Kind.OPEN, call, what, doubtOfResult(call));
  }

  /** Whoever calls the reference gets what the method gives. */
  Stream<Finding> in(MemberReferenceTree reference) {
    String what =
        "What " + GivenAway.name(ASTHelpers.getSymbol(reference)) + " gives outlives the step";
    return found(Finding.Kind.OPEN, reference, what, doubtOfResult(reference));
  }

  Stream<Finding> inField(ExpressionTree tree) {
    return found(
        Finding.Kind.OPEN,
        tree,
        "The field " + ASTHelpers.getSymbol(tree) + " outlives the step",
        doubtOfField(tree));
  }

  Stream<Finding> in(TypeCastTree cast) {
    return found(
        Finding.Kind.CAST, cast, "What is cast here may outlive the step", doubtOfCast(cast));
  }

  /** Methods that a pinned class calls, or another one, with what outlives the step. */
  Stream<Finding> in(MethodTree tree) {
    MethodSymbol method = ASTHelpers.getSymbol(tree);
    boolean called =
        ASTHelpers.findSuperMethods(method, state.getTypes()).stream()
            .anyMatch(each -> Origin.isOwnPinned(each.owner, state));
    return called
        ? tree.getParameters().stream()
            .flatMap(
                each ->
                    found(
                        Finding.Kind.OPEN,
                        each,
                        "What a pinned class calls this with outlives the step",
                        types.doubt(ASTHelpers.getSymbol(each).type)))
        : Stream.empty();
  }

  /** Declarations that forget what may be put in. */
  Stream<Finding> inDeclaration(Tree declaration, @Nullable Tree type) {
    Type declared = type == null ? null : ASTHelpers.getType(type);
    return declared != null && isRaw(declared)
        ? found(
            Finding.Kind.CAST,
            declaration, // what is declared by var has no type in the source
            "What is declared here may outlive the step",
            types.doubt(declared))
        : Stream.empty();
  }

  private static Stream<Finding> found(
      Finding.Kind kind, Tree at, String what, Optional<String> why) {
    return why.stream().map(each -> new Finding(kind, at, what, each));
  }

  /** Why what the call gives could take state in. */
  private Optional<String> doubtOfResult(MethodInvocationTree call) {
    MethodSymbol method = ASTHelpers.getSymbol(call);
    Type type = ASTHelpers.getType(call);
    if (type == null || type.isPrimitiveOrVoid()) {
      return Optional.empty();
    }
    if (Origin.isOwnPinned(method.owner, state)) {
      return PinnedParameters.givesBack(method, state) ? Optional.empty() : types.doubt(type);
    }
    return isLookedInto() || (isOfEverybody(method) && isLookedUp(LOOK_UPS_OF_PROPERTIES))
        ? Optional.empty()
        : doubtOfLibrarys(method);
  }

  private Optional<String> doubtOfResult(MemberReferenceTree reference) {
    MethodSymbol method = ASTHelpers.getSymbol(reference);
    Type function = ASTHelpers.getType(reference);
    Type receiver = ASTHelpers.getType(reference.getQualifierExpression());
    if (function == null || receiver == null || method.isConstructor()) {
      return Optional.empty();
    }
    Type wanted = state.getTypes().findDescriptorType(function).getReturnType();
    if (wanted.isPrimitiveOrVoid()) {
      return Optional.empty();
    }
    if (!Origin.isOwnPinned(method.owner, state)) {
      return doubtOfLibrarys(method);
    }
    Type given = state.getTypes().memberType(receiver, method).getReturnType();
    return PinnedParameters.givesBack(method, state)
        ? Optional.empty()
        : types.doubt(given.getKind() == TypeKind.TYPEVAR ? wanted : given);
  }

  private Optional<String> doubtOfLibrarys(MethodSymbol method) {
    if (isOfEverybody(method)) {
      return types.doubt(method.getReturnType());
    }
    return isLibrarys(method) ? declared(method.getReturnType()) : Optional.empty();
  }

  /** Whether it is the JDK's, and gives properties that everybody has, or several of them. */
  private boolean isOfEverybody(MethodSymbol method) {
    Type type = method.getReturnType();
    return !Origin.isReloadable(method.owner, state)
        && DataTypes.isProperties(
            type.getKind() == TypeKind.ARRAY ? state.getTypes().elemtype(type) : type, state);
  }

  /** Why what a field of a pinned class has could take state in. */
  private Optional<String> doubtOfField(ExpressionTree tree) {
    Type type = ASTHelpers.getType(tree);
    return type != null
            && ASTHelpers.getSymbol(tree) instanceof VarSymbol field
            && field.getKind() == ElementKind.FIELD
            && !field.getSimpleName().contentEquals("class")
            && Origin.isOwnPinned(field.owner, state)
        ? types.doubt(type)
        : Optional.empty();
  }

  /** Why what a pinned class calls a function with could take state in. */
  Optional<String> doubtOfParameters(Type function) {
    return StateTypes.isFunctional(function, state)
        ? state.getTypes().findDescriptorType(function).getParameterTypes().stream()
            .flatMap(each -> types.doubt(ASTHelpers.getUpperBound(each, state.getTypes())).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Why a cast could make of what outlives the step something that takes state in. */
  private Optional<String> doubtOfCast(TypeCastTree cast) {
    ExpressionTree value = ASTHelpers.stripParentheses(cast.getExpression());
    Type from = ASTHelpers.getType(value);
    Type to = ASTHelpers.getType(cast.getType());
    if (from == null || to == null || to.isPrimitive() || isMadeHere(value)) {
      return Optional.empty();
    }
    boolean known = state.getTypes().isSubtype(from, to) && !isRaw(to);
    boolean told = state.getTypes().isReifiable(to) && to.getKind() != TypeKind.ARRAY;
    boolean array = to.getKind() == TypeKind.ARRAY && from.getKind() == TypeKind.ARRAY;
    return known || (array && state.getTypes().isReifiable(to)) || (told && !isRaw(to))
        ? Optional.empty()
        : types.doubt(to).map(why -> why + ", and nothing checks the cast to it");
  }

  private boolean isRaw(Type type) {
    return type.getKind() == TypeKind.DECLARED
        && StateTypes.isRaw(type)
        && !Origin.isReloadable(type.tsym, state)
        && !Library.isValue(type.tsym, state)
        && !StateTypes.isAnything(type, state);
  }

  private static boolean isMadeHere(ExpressionTree value) {
    return value instanceof LambdaExpressionTree
        || value instanceof MemberReferenceTree
        || value instanceof NewArrayTree
        || value instanceof NewClassTree;
  }

  private boolean isLibrarys(MethodSymbol method) {
    return !Origin.isReloadable(method.owner, state) && !Keepers.isPrompt(method.owner, state);
  }

  /** As it is declared: what it says by its own parameters is known of the object. */
  private Optional<String> declared(Type type) {
    return OpenTypes.parameters(type, state).anyMatch(each -> each.getKind() == TypeKind.TYPEVAR)
            || !DataTypes.isCollection(type, state)
        ? Optional.empty()
        : types.doubt(type);
  }

  private boolean isLookedInto() {
    Tree parent = state.getPath().getParentPath().getLeaf();
    return parent instanceof BinaryTree
        || (parent instanceof EnhancedForLoopTree loop && !isArray(loop.getExpression()))
        || (parent instanceof NewClassTree made && new Fresh(state).isContainer(made))
        || (parent instanceof MethodInvocationTree copy
            && Factories.kind(copy) == Factories.Kind.COPY)
        || isLookedUp(LOOK_UPS);
  }

  private static boolean isArray(ExpressionTree tree) {
    Type type = ASTHelpers.getType(tree);
    return type != null && type.getKind() == TypeKind.ARRAY;
  }

  private boolean isLookedUp(Set<String> names) {
    return state.getPath().getParentPath().getLeaf() instanceof MemberSelectTree select
        && names.contains(select.getIdentifier().toString());
  }
}

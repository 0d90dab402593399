package dev.hearth.checks;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Refuses what outlives a step, can change or hold state, and is in no handle. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "State that outlives a step is in a handle; what is in none is lost at a reload",
    severity = SeverityLevel.ERROR,
    linkType = LinkType.NONE)
public final class StateOutsideHot extends BugChecker
    implements VariableTreeMatcher, ClassTreeMatcher {
  private static final long serialVersionUID = 1;

  private static final String[] WAYS_OUT = {
    "If it is state, put it into a handle: private final Hot<…> name = Hot.of(…);",
    "If it is a constant, make it one that cannot change: final, a record, List.of, Map.copyOf.",
    "If it is a live resource, let a Held have it."
  };

  private static final String[] WAYS_OUT_FOR_CODE = {
    "If it is code, let it be given the object: Map<String, Consumer<Arena>>, and Arena::fire.",
    WAYS_OUT[0],
    WAYS_OUT[1],
    WAYS_OUT[2]
  };

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol field = ASTHelpers.getSymbol(tree);
    if (field.getKind() != ElementKind.FIELD
        || !(field.owner instanceof ClassSymbol owner)
        || isHandle(field)
        || !outlivesSteps(field, owner, state)
        || !Origin.isReplaced(owner, state)) {
      return Description.NO_MATCH;
    }
    Optional<String> doubt =
        field.getModifiers().contains(Modifier.FINAL)
            ? doubtOfValue(field, state)
            : Optional.of("it is not final");
    return doubt
        .map(
            why ->
                refuse(
                    tree,
                    "The field " + Message.name(field) + " outlives a step",
                    why,
                    isCode(field.type, state) ? WAYS_OUT_FOR_CODE : WAYS_OUT))
        .orElse(Description.NO_MATCH);
  }

  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    ClassSymbol type = ASTHelpers.getSymbol(tree);
    if (!Handles.isEntity(type, state) || !Origin.isReplaced(type, state)) {
      return Description.NO_MATCH;
    }
    if (type.isInner()) {
      return refuse(
          tree,
          "A " + type.getSimpleName() + " outlives a step",
          "it belongs to an object around it, which is in no handle of it");
    }
    return new ConstantTypes(state)
        .doubtOfFields(state.getTypes().supertype(type.type))
        .map(why -> refuse(tree, "What " + type.getSimpleName() + " extends outlives a step", why))
        .orElse(Description.NO_MATCH);
  }

  /** A handle that is static is another check's matter, a {@code Held} is none then. */
  private static boolean isHandle(VarSymbol field) {
    return Handles.isHot(field.type)
        || (Handles.isHeld(field.type) && !field.getModifiers().contains(Modifier.STATIC));
  }

  /** Statics, and the fields of what state is made of: entities, and the constants of enums. */
  private static boolean outlivesSteps(VarSymbol field, ClassSymbol owner, VisitorState state) {
    return field.getModifiers().contains(Modifier.STATIC)
        || Handles.isEntity(owner, state)
        || isEnum(owner)
        || isEnum(owner.getSuperclass().tsym);
  }

  /** Whether it is code, or a table of such. */
  private static boolean isCode(Type type, VisitorState state) {
    return StateTypes.isFunctional(type, state)
        || type.getTypeArguments().stream().anyMatch(each -> isCode(each, state));
  }

  private static boolean isEnum(Symbol type) {
    return type != null && type.getKind() == ElementKind.ENUM;
  }

  private static Optional<String> doubtOfValue(VarSymbol field, VisitorState state) {
    if (new ConstantTypes(state).doubt(field.type).isEmpty()) {
      return Optional.empty();
    }
    ClassTree owner = state.findEnclosing(ClassTree.class);
    return owner == null
        ? Optional.of("its value is not known")
        : FieldValues.doubt(field, owner, state);
  }

  private Description refuse(Tree tree, String what, String why) {
    return refuse(tree, what, why, WAYS_OUT);
  }

  private Description refuse(Tree tree, String what, String why, String... waysOut) {
    return buildDescription(tree)
        .setMessage(
            Message.of(this, what + " and is in no handle, but can change: " + why, waysOut))
        .build();
  }
}

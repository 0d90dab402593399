package dev.hearth.processor.scan;

import dev.hearth.Held;
import dev.hearth.Hot;
import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableComponent;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a final class: its handles. What is in no handle is made anew by the constructor. */
final class EntityScan {
  private final Model model;
  private final TypeScan types;
  private final HeldScan held;
  private final Findings findings;

  EntityScan(Model model, TypeScan types, HeldScan held, Findings findings) {
    this.model = model;
    this.types = types;
    this.held = held;
    this.findings = findings;
  }

  StateDef scan(TypeElement type) {
    String name = model.name(type);
    List<Component> handles = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Place place = Place.of(name, field.getSimpleName().toString());
      if (Model.isUnresolved(field.asType())) {
        findings.missing(place, TypeText.of(field.asType()));
        continue;
      }
      try {
        read(field).ifPresent(handles::add);
      } catch (Refusal refusal) {
        findings.notState(place, refusal);
        findings.leaveOutOf(name);
      }
    }
    return ImmutableStateDef.builder()
        .name(name)
        .kind(StateDef.Kind.ENTITY)
        .components(handles)
        .build();
  }

  private Optional<Component> read(VariableElement field) throws Refusal {
    TypeMirror type = field.asType();
    if (!Model.names(type, Hot.class) && !Model.names(type, Held.class)) {
      checkMadeAnew(field);
      return Optional.empty();
    }
    if (!Model.is(type, Hot.class) && !Model.is(type, Held.class)) {
      throw StrayHandles.inside(type);
    }
    checkFinalInstance(field);
    TypeMirror content = content((DeclaredType) type);
    if (Model.is(type, Held.class)) {
      held.check(content);
      return Optional.empty();
    }
    return Optional.of(
        ImmutableComponent.of(
            field.getSimpleName().toString(), types.handle(content), Units.of(field)));
  }

  private static void checkMadeAnew(VariableElement field) throws Refusal {
    if (!field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.FINAL)) {
      String text = TypeText.of(field.asType());
      throw new Refusal(
          "it is not final, and no handle, so what is written to it would be lost",
          "If it is state, put it into a handle: private final Hot<"
              + boxed(text)
              + "> "
              + field.getSimpleName()
              + " = Hot.of(…);\n"
              + "If it is not, make it final: the constructor makes it anew in new code.");
    }
  }

  private static void checkFinalInstance(VariableElement field) throws Refusal {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      throw new Refusal(
          "it is static, and a handle belongs to an object", "Make it an instance field.");
    }
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      throw new Refusal("a handle is a final field", "Make it final.");
    }
  }

  private static TypeMirror content(DeclaredType handle) throws Refusal {
    if (handle.getTypeArguments().isEmpty()) {
      String text = TypeText.of(handle);
      throw new Refusal(
          "the raw type " + text + " leaves open what it holds",
          "Name the type that it holds: " + text + "<Ship>.");
    }
    return handle.getTypeArguments().get(0);
  }

  private static String boxed(String type) {
    return Leaves.boxOf(type).orElse(type);
  }
}

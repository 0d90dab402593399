package dev.hearth.processor.scan;

import dev.hearth.Held;
import dev.hearth.Hot;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Refuses handles in classes that are no entities: nothing would carry them. */
final class StrayHandles {
  private final Model model;
  private final Findings findings;

  StrayHandles(Model model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  void check(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      TypeMirror of = field.asType();
      if (Model.names(of, Hot.class) || Model.names(of, Held.class)) {
        findings.notState(
            Place.of(model.name(type), field.getSimpleName().toString()),
            "only a final class with @HotState has handles, and "
                + TypeText.name(type)
                + " is none, so what it holds would be lost",
            "Make "
                + TypeText.name(type)
                + " a final class with @HotState, or hold the value itself.");
      }
    }
  }

  /** For a field of an entity whose type has handles inside it. */
  static Refusal inside(TypeMirror type) {
    return new Refusal(
        TypeText.of(type) + " has handles inside it, and a handle never leaves its field",
        "Put the whole into one handle, as in Hot<List<Ship>>, or give each part an entity of its"
            + " own.");
  }
}

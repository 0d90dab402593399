package dev.hearth.processor.scan;

import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableComponent;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.StateDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads a record: its components by name, in declared order. */
final class RecordScan {
  private final Model model;
  private final TypeScan types;
  private final Findings findings;

  RecordScan(Model model, TypeScan types, Findings findings) {
    this.model = model;
    this.types = types;
    this.findings = findings;
  }

  StateDef scan(TypeElement type) {
    String name = model.name(type);
    List<Component> components = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      read(type, component, Place.of(name, component.getSimpleName().toString()))
          .ifPresent(components::add);
    }
    Bounds.all(type).stream()
        .filter(Model::isUnresolved)
        .forEach(bound -> findings.missing(Place.of(name), TypeText.of(bound)));
    List<String> parameters = Parameters.names(type, components);
    return ImmutableStateDef.builder()
        .name(name)
        .kind(StateDef.Kind.RECORD)
        .parameters(parameters)
        .bounds(new Bounds(model, type, parameters).texts())
        .components(components)
        .build();
  }

  private Optional<Component> read(
      TypeElement type, RecordComponentElement component, Place place) {
    if (Model.isUnresolved(component.asType())) {
      findings.missing(place, TypeText.of(component.asType()));
      return Optional.empty();
    }
    try {
      return Optional.of(
          ImmutableComponent.of(
              component.getSimpleName().toString(),
              types.component(component.asType(), type.getTypeParameters()),
              Units.of(component)));
    } catch (Refusal refusal) {
      findings.notState(place, refusal);
      findings.leaveOutOf(place.type());
      return Optional.empty();
    }
  }
}

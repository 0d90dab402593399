package dev.hearth.processor.scan;

import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.StateDef;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads an enum: its constants by name. */
final class EnumScan {
  private final Model model;

  EnumScan(Model model) {
    this.model = model;
  }

  StateDef scan(TypeElement type) {
    return ImmutableStateDef.builder()
        .name(model.name(type))
        .kind(StateDef.Kind.ENUM)
        .addAllConstants(
            type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList())
        .build();
  }
}

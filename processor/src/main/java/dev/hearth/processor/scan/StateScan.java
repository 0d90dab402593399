package dev.hearth.processor.scan;

import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Reads the state types of a module, and those that they reach. */
final class StateScan {
  private final Model model;
  private final Findings findings = new Findings();
  private final NavigableMap<String, TypeElement> open = new TreeMap<>();
  private final NavigableMap<String, TypeElement> seen = new TreeMap<>();
  private final ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();

  private final TypeShape shapes;
  private final RecordScan records;
  private final EnumScan enums;
  private final SealedScan families;
  private final EntityScan entities;

  StateScan(Model model, Origin origin) {
    this.model = model;
    TypeScan types =
        new TypeScan(
            new NotState(model, origin), LibraryLeaves.ofProcessorPath(model), this::reach);
    this.shapes = new TypeShape(model);
    this.records = new RecordScan(model, types, findings);
    this.enums = new EnumScan(model);
    this.families = new SealedScan(model, findings, this::reach);
    this.entities = new EntityScan(model, types, new HeldScan(origin), findings);
  }

  /**
   * Scans once.
   *
   * @param states the types with {@code @HotState} to begin with
   * @param others all other types of the compile
   * @param packages where older versions' classes are generated
   */
  Scan scan(
      Collection<TypeElement> states, Collection<TypeElement> others, Collection<String> packages) {
    states.forEach(this::reach);
    while (!open.isEmpty()) {
      read(open.pollFirstEntry().getValue());
    }
    StrayHandles stray = new StrayHandles(model, findings);
    others.forEach(stray::check);
    StateSchema built = schema.build();
    if (findings.isComplete()) {
      checkAccess(packages, built); // before, it is not known what the roots are
    }
    return ImmutableScan.builder()
        .schema(built)
        .partial(findings.partial())
        .problems(findings.problems(seen.keySet()))
        .missing(findings.missing(seen.keySet()))
        .build();
  }

  private void reach(TypeElement type) {
    String name = model.name(type);
    if (seen.putIfAbsent(name, type) == null) {
      open.put(name, type);
    }
  }

  private void read(TypeElement type) {
    String name = model.name(type);
    Optional<TypeMirror> missing = Supertypes.unresolved(type);
    if (missing.isPresent()) {
      findings.missing(Place.of(name), TypeText.of(missing.get()));
      schema.putTypes(name, empty(type));
      return;
    }
    if (type.getKind() == ElementKind.CLASS && model.isProgram(type)) {
      schema.addRoots(name);
    }
    try {
      shapes.check(type);
    } catch (Refusal refusal) {
      findings.notState(Place.of(name), refusal);
      schema.putTypes(name, empty(type));
      return;
    }
    schema.putTypes(name, members(type));
  }

  private StateDef members(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> records.scan(type);
      case ENUM -> enums.scan(type);
      case INTERFACE -> families.scan(type);
      default -> entities.scan(type);
    };
  }

  private void checkAccess(Collection<String> packages, StateSchema built) {
    Accessibility accessibility = new Accessibility(model, findings);
    Set<String> from = new TreeSet<>(packages);
    from.add(built.generatedPackage());
    seen.values().forEach(type -> accessibility.check(type, from));
  }

  /** Stands for a type that is refused, or not there yet, so that references to it are whole. */
  private StateDef empty(TypeElement type) {
    findings.leaveOutOf(model.name(type));
    return ImmutableStateDef.builder()
        .name(model.name(type))
        .kind(
            switch (type.getKind()) {
              case RECORD -> StateDef.Kind.RECORD;
              case ENUM -> StateDef.Kind.ENUM;
              case CLASS -> StateDef.Kind.ENTITY;
              default -> StateDef.Kind.SEALED;
            })
        .addAllParameters(
            type.getTypeParameters().stream()
                .map(TypeParameterElement::getSimpleName)
                .map(Object::toString)
                .toList())
        .build();
  }
}

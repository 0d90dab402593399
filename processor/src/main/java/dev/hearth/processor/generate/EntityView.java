package dev.hearth.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What a migration sees of an old entity: its values, by the names of its handles. The fields are
 * not final, since entities that know each other are there before they are filled; and they can be
 * null, so that one that is not filled when it is read is filled then.
 */
final class EntityView implements OldTypeRule {
  private static final int MOST_PARAMETERS = 254;
  private static final Set<StateType> TWO_SLOTS =
      Set.of(new StateType.Leaf("long"), new StateType.Leaf("double"));

  @Override
  public boolean appliesTo(OldType old) {
    return old.is(StateDef.Kind.ENTITY);
  }

  @Override
  public TypeSpec.Builder write(OldType old) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(old.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ClassNames.VIEW)
            .addSuperinterfaces(old.families());
    for (Component handle : old.def().components()) {
      type.addField(
          FieldSpec.builder(old.typeOf(handle).box(), handle.name(), Modifier.PRIVATE).build());
    }
    if (!old.def().components().isEmpty()) {
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }
    if (hasConstructor(old.def())) {
      type.addMethod(constructor(old));
    }
    Map<String, String> names = GeneratedNames.accessors(Subject.names(old.def()));
    for (Component handle : old.def().components()) {
      type.addMethod(accessor(old, handle, names));
    }
    return type;
  }

  /** Whether the JVM takes that many parameters; an entity may have more handles. */
  static boolean hasConstructor(StateDef def) {
    int slots = 0;
    for (Component handle : def.components()) {
      slots += TWO_SLOTS.contains(handle.type()) ? 2 : 1;
    }
    return slots <= MOST_PARAMETERS;
  }

  private static MethodSpec constructor(OldType old) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addParameters(old.parameters());
    for (Component handle : old.def().components()) {
      constructor.addStatement("this.$N = $N", handle.name(), handle.name());
    }
    return constructor.build();
  }

  private static MethodSpec accessor(OldType old, Component handle, Map<String, String> names) {
    return MethodSpec.methodBuilder(Objects.requireNonNull(names.get(handle.name()), handle.name()))
        .addModifiers(Modifier.PUBLIC)
        .returns(old.typeOf(handle))
        .addStatement(
            "return $N != null ? $N : this.<$T>handle$$($S)",
            handle.name(),
            handle.name(),
            old.typeOf(handle).box(),
            handle.name())
        .build();
  }
}

package dev.hearth.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hearth.schema.Component;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.TypeChange.Source;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** One method for each component of the new type: with a body where it is carried, else a hole. */
final class ComponentHooks implements Rule {
  @Override
  public boolean appliesTo(Subject subject) {
    return subject.goesOn()
        && (subject.is(StateDef.Kind.RECORD) || subject.is(StateDef.Kind.ENTITY));
  }

  @Override
  public void write(Subject subject, TypeSpec.Builder migration) {
    Map<String, Hole> holes =
        Holes.of(subject).stream().collect(Collectors.toMap(Hole::member, Function.identity()));
    for (Source source : subject.kept().sources()) {
      Component component = subject.next().component(source.name()).orElseThrow();
      TypeName type = subject.nextTypeOf(component).name();
      Hole hole = holes.get(source.name());
      migration.addMethod(
          hole == null
              ? carried(subject, source, component, type)
              : Open.method(subject, hole, type));
    }
  }

  private static MethodSpec carried(
      Subject subject, Source source, Component component, TypeName type) {
    String name = Objects.requireNonNull(subject.hooks().get(source.name()), source.name());
    MethodSpec.Builder method = subject.method(name, type, Modifier.PROTECTED);
    Conversions conversions = new Conversions(subject.step());
    method.addStatement("return $L", body(subject, source, component, conversions));
    conversions.suppression().ifPresent(method::addAnnotation);
    return method.build();
  }

  private static CodeBlock body(
      Subject subject, Source source, Component component, Conversions conversions) {
    if (source instanceof Source.Carried carried) {
      Component from = subject.def().component(carried.from()).orElseThrow();
      return conversions.carry(
          carried.conversion(),
          subject.read(from),
          subject.typeOf(from),
          subject.nextTypeOf(component));
    }
    return subject.initial(source.name()).orElseThrow();
  }
}

package dev.hearth.dev.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.StateDef;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImaginedTest {
  private static final StateDef MODE =
      ImmutableStateDef.builder()
          .name("game.Mode")
          .kind(StateDef.Kind.ENUM)
          .addConstants("SLOW")
          .build();

  @Test
  void oneTypeAfterTheOtherHasMore() {
    CompiledSchema running =
        compiled(
            MODE,
            def("game.Ship", StateDef.Kind.ENTITY, "imagined"),
            def("game.Vec", StateDef.Kind.RECORD, "x"));
    assertEquals(List.of("imagined", "imagined_"), components(running, 0, "game.Ship"));
    assertEquals(List.of("x"), components(running, 0, "game.Vec"));
    assertEquals(List.of("x", "imagined"), components(running, 1, "game.Vec"));
    assertEquals(List.of("imagined", "imagined_"), components(running, 2, "game.Ship"));
    assertFalse(Imagined.withMore(running, 2).schema().sameLayout(running.schema()));
  }

  @Test
  void whatHasNoComponentsStays() {
    CompiledSchema running = compiled(MODE);
    assertSame(running, Imagined.withMore(running, 0));
  }

  private static List<String> components(CompiledSchema running, int n, String type) {
    return Imagined.withMore(running, n).schema().type(type).components().stream()
        .map(Component::name)
        .toList();
  }

  private static StateDef def(String name, StateDef.Kind kind, String component) {
    return ImmutableStateDef.builder()
        .name(name)
        .kind(kind)
        .addComponents(Component.parse(component, "int", List.of()))
        .build();
  }

  private static CompiledSchema compiled(StateDef... defs) {
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder();
    for (StateDef def : defs) {
      schema.putTypes(def.name(), def);
    }
    return ImmutableCompiledSchema.builder().base(0).history("").schema(schema.build()).build();
  }
}

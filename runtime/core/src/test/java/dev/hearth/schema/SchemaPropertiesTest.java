package dev.hearth.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every schema. */
final class SchemaPropertiesTest {
  @Provide
  Arbitrary<StateSchema> schemas() {
    return RandomSchema.any();
  }

  @Property
  void isReadAsItWasWritten(@ForAll("schemas") StateSchema schema) {
    SealedVersion sealed = SealedVersion.of(1, "", schema);
    String text = SchemaJson.write(sealed);
    assertEquals(sealed, SchemaJson.readSealed(text));
    assertEquals(text, SchemaJson.write(SchemaJson.readSealed(text)));
    assertEquals(5L + Math.max(schema.types().size(), 0), text.lines().count());
  }

  @Property
  void aCompiledSchemaToo(@ForAll("schemas") StateSchema schema) {
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder().base(0).history("").schema(schema).build();
    assertEquals(compiled, SchemaJson.readCompiled(SchemaJson.write(compiled)));
  }

  @Property
  void doesNotDifferFromItself(@ForAll("schemas") StateSchema schema) {
    assertLossless(schema, Diff.between(schema, schema, Renames.none()));
    assertTrue(schema.sameLayout(schema));
  }

  @Property
  void anotherOrderLosesNothing(@ForAll("schemas") StateSchema schema, @ForAll Random random) {
    assertLossless(schema, Diff.between(schema, shuffled(schema, random), Renames.none()));
  }

  @Property
  void aNewTypeLosesNothing(@ForAll("schemas") StateSchema schema) {
    StateSchema more =
        ImmutableStateSchema.copyOf(schema)
            .withTypes(
                with(
                    schema,
                    ImmutableStateDef.builder()
                        .name("brand.New")
                        .kind(StateDef.Kind.RECORD)
                        .build()));
    assertLossless(schema, Diff.between(schema, more, Renames.none()));
  }

  private static Map<String, StateDef> with(StateSchema schema, StateDef def) {
    TreeMap<String, StateDef> types = new TreeMap<>(schema.types());
    types.put(def.name(), def);
    return types;
  }

  private static void assertLossless(StateSchema schema, Diff diff) {
    assertEquals(schema.types().keySet(), diff.types().keySet());
    assertEquals(Set.of(), diff.lostRoots());
    for (TypeChange change : diff.types().values()) {
      TypeChange.Kept kept = (TypeChange.Kept) change;
      assertEquals(kept.old(), kept.now());
      assertEquals(List.of(), kept.lost());
      for (TypeChange.Source source : kept.sources()) {
        assertEquals(source.name(), ((TypeChange.Source.Carried) source).from());
      }
      kept.constants().forEach((old, now) -> assertEquals(old, now.orElse("")));
    }
  }

  private static StateSchema shuffled(StateSchema schema, Random random) {
    TreeMap<String, StateDef> types = new TreeMap<>();
    for (StateDef def : schema.types().values()) {
      types.put(
          def.name(),
          ImmutableStateDef.copyOf(def)
              .withComponents(shuffled(def.components(), random))
              .withConstants(shuffled(def.constants(), random))
              .withVariants(shuffled(def.variants(), random)));
    }
    return ImmutableStateSchema.copyOf(schema).withTypes(types);
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property
  void oneWrongCharacterBreaksTheHistory(
      @ForAll("schemas") StateSchema first,
      @ForAll("schemas") StateSchema second,
      @ForAll("schemas") StateSchema third,
      @ForAll @IntRange(min = 1, max = 3) int number,
      @ForAll Random random) {
    TreeMap<Integer, String> texts = new TreeMap<>();
    String parent = "";
    for (StateSchema schema : List.of(first, second, third)) {
      SealedVersion sealed = SealedVersion.of(texts.size() + 1, parent, schema);
      texts.put(sealed.version(), SchemaJson.write(sealed));
      parent = sealed.sha256();
    }
    assertEquals(List.of(), History.of(texts).problems());
    texts.computeIfPresent(number, (n, text) -> wrong(text, random));
    assertFalse(History.of(texts).problems().isEmpty());
  }

  private static String wrong(String text, Random random) {
    int at = random.nextInt(text.length());
    char c = text.charAt(at) == 'x' ? 'y' : 'x';
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + c + text.substring(at);
      default -> text.substring(0, at) + c + text.substring(at + 1);
    };
  }
}

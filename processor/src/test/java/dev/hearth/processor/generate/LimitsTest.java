package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As large as the language and the JVM allow. */
final class LimitsTest {
  @Test
  void asManyComponentsAsARecordCanHave() {
    String components = list(253, i -> "c" + i + ": int");
    Program program =
        new Project()
            .sealed("record game.Wide {%s, last: int}".formatted(components))
            .now("record game.Wide {last: Integer, %s}".formatted(components))
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    Wide wide = new V1.Migration() {}.migrate(new V1.Wide(%s));
                    return wide.last() + wide.c0() + wide.c252();
                  }
                }
                """
                    .formatted(list(254, i -> "" + i)))
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(253 + 0 + 252, program.run("game.Check"));
  }

  @Test
  void asManyWideComponentsAsARecordCanHave() {
    String components = list(127, i -> "c" + i + ": long");
    Program program =
        new Project()
            .sealed(
                "record game.Wide {%s}\nentity game.View {%s}".formatted(components, components))
            .now(
                "record game.Wide {%s}\nentity game.View {%s}"
                    .formatted(components.replace("c0: long", "c0: Long"), components))
            .compile();
    assertEquals(List.of(), program.complaints());
  }

  @Test
  void fiveHundredTypes() {
    Program program =
        new Project()
            .sealed(types("int"))
            .now(types("Integer"))
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    V1.Migration migration = new V1.Migration() {};
                    return migration.migrate(new V1.R499(1, new V1.R498(2, null))).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("R499[n=1, next=R498[n=2, next=null]]", program.run("game.Check"));
  }

  private static String types(String type) {
    return IntStream.range(0, 500)
        .mapToObj(
            i ->
                "record game.R%d {n: %s%s}\n"
                    .formatted(i, type, i == 0 ? "" : ", next: game.R" + (i - 1)))
        .collect(Collectors.joining());
  }

  @Test
  void manyMethodsOfOneNameAreCalledAllTheSame() {
    Program program =
        new Project()
            .sealed(kinds("int", "A, GONE"))
            .now(kinds("long", "A").replace("t: T}", "t: Optional<T>}"))
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  %s
                  @Override protected long n(V1.R7 old) { return super.n(old) + 70; }
                  @Override protected R8 make(V1.R8 old) { return new R8(8, new M8[0]); }
                }
                """
                    .formatted(
                        each(90, "@Override protected M# GONE(V1.M# old) { return M#.A; }\n")),
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    V1.E1 entity = new V1.E1(1, List.of(new V1.R1(2, new V1.M1[] {V1.M1.GONE})));
                    E1 now = from.migrate(entity);
                    G3<String> box = from.migrate(new V1.G3<>(5, "t"));
                    return List.of(
                        now.s.get().get(0) instanceof R1 r ? r.n() + "" + r.m()[0] : "",
                        now.n.get(),
                        from.migrate(entity) == now,
                        from.migrate(new V1.R7(7, null)),
                        from.migrate(new V1.R8(7, null)).n(),
                        box,
                        from.migrate((V1.R9) null) == null);
                  }
                }
                """,
                """
                package game;
                import dev.hearth.Hot;
                import java.util.List;
                public final class E1 implements S1 {
                  final Hot<Long> n = Hot.of(0L);
                  final Hot<List<S1>> s = Hot.of(List.of());
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("2A", "1", "true", "R7[n=77, m=null]", "8", "G3[n=5, t=Optional[t]]", "true"),
        program.texts("game.Check"));
  }

  /** So many of each that a name has more than a few methods. */
  private static String kinds(String type, String constants) {
    String kinds =
        """
        sealed game.S# {game.R#, game.E#}
        record game.R# {n: %s, m: game.M#[]}
        entity game.E# {n: %s, s: List<game.S#>}
        record game.G#<T> {n: %s, t: T}
        """
            .formatted(type, type, type);
    return each(30, kinds) + each(90, "enum game.M# {%s}\n".formatted(constants));
  }

  private static String each(int count, String text) {
    return IntStream.range(0, count)
        .mapToObj(i -> text.replace("#", "" + i))
        .collect(Collectors.joining());
  }

  @Test
  void constantsOfManyEnums() {
    String constants = list(60, i -> "A" + i);
    String enums =
        IntStream.range(0, 80)
            .mapToObj(i -> "enum game.E%d {%s}\n".formatted(i, constants))
            .collect(Collectors.joining());
    Program program =
        new Project()
            .sealed(enums)
            .now(enums.replace("}", ", NEW}"))
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    return new V1.Migration() {}.migrate(V1.E79.A59) == E79.A59;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(true, program.run("game.Check"));
  }

  @Test
  void enumsWithTheMostConstants() {
    String constants = list(2500, i -> "CONSTANT" + i);
    String schema = "enum game.Many {%s}\nenum game.More {%s}".formatted(constants, constants);
    Program program =
        new Project()
            .sealed(schema)
            .now(schema.replace("CONSTANT7,", "SEVEN,"))
            .renamedMember(1, "game.Many.CONSTANT7", "SEVEN")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected More CONSTANT7(V1.More old) { return More.SEVEN; }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    return java.util.List.of(
                        from.migrate(V1.Many.CONSTANT7), from.migrate(V1.Many.CONSTANT2499),
                        from.migrate(V1.More.CONSTANT7));
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("SEVEN", "CONSTANT2499", "SEVEN"), program.texts("game.Check"));
  }

  private static String list(int size, java.util.function.IntFunction<String> text) {
    return IntStream.range(0, size).mapToObj(text).collect(Collectors.joining(", "));
  }
}

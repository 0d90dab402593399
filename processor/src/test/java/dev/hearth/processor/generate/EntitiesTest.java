package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities: their views, their identity, and what a program gains. */
final class EntitiesTest {
  private static final String ENEMY =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      public final class Enemy {
        final Hot<Integer> hp = Hot.of(100);
        final Hot<List<Enemy>> friends = Hot.of(List.of());
        private Enemy() {}
      }
      """;

  private static final String ARENA =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      public final class Arena {
        final Hot<List<Enemy>> enemies = Hot.of(List.of());
        final Hot<Long> round = Hot.of(7L);
        final Hot<Optional<Integer>> best = Hot.of(Optional.of(3));
        private Arena() {}
      }
      """;

  @Test
  void cyclesAndSharedEntitiesStayWhatTheyAre() {
    Program program =
        new Project()
            .sealed(
                """
                program game.Arena {enemies: List<game.Enemy>}
                entity game.Enemy {hp: short, friends: List<game.Enemy>}
                """)
            .now(
                """
                program game.Arena {enemies: List<game.Enemy>, round: long, best: Optional<Integer>}
                entity game.Enemy {hp: int, friends: List<game.Enemy>}
                """)
            .with(
                ENEMY,
                ARENA,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    List<V1.Enemy> all = new ArrayList<>();
                    V1.Enemy a = new V1.Enemy((short) 1, all);
                    V1.Enemy b = new V1.Enemy((short) 2, all);
                    all.add(a);
                    all.add(b);
                    Arena arena = new V1.Migration() {}.migrate(new V1.Arena(List.of(a, b, a)));
                    List<Enemy> enemies = arena.enemies.get();
                    Enemy first = enemies.get(0);
                    return List.of(
                        first == enemies.get(2),
                        first.friends.get().get(0) == first,
                        first.friends.get().get(1) == enemies.get(1),
                        first.hp.get() + enemies.get(1).hp.get(),
                        arena.round.get(),
                        arena.best.get());
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of("true", "true", "true", "3", "7", "Optional[3]"), program.texts("game.Check"));
  }

  @Test
  void holesSeeTheOldEntityAndTheWholeProgram() {
    Program program =
        new Project()
            .sealed(
                """
                program game.Arena {enemies: List<game.Enemy>, round: long, best: Optional<Integer>}
                entity game.Enemy {hp: int}
                """)
            .now(
                """
                program game.Arena {enemies: List<game.Enemy>, round: long, best: Optional<Integer>}
                entity game.Enemy {hp: int, friends: List<game.Enemy>}
                """)
            .with(
                ENEMY,
                ARENA,
                """
                package game;
                import dev.hearth.migrate.*;
                import java.util.*;
                final class From1 extends V1.Migration {
                  @Override protected List<Enemy> friends(V1.Enemy old) {
                    return Carry.collection(program().enemies(), e -> migrate(e));
                  }
                  @Override protected long round(V1.Arena old) { return super.round(old) + 1; }
                }
                """,
                """
                package game;
                import dev.hearth.migrate.*;
                import java.util.*;
                final class Check {
                  static Object run() {
                    V1.Enemy enemy = new V1.Enemy(1);
                    Arena arena =
                        new From1().migrate(new V1.Arena(List.of(enemy), 5, Optional.empty()));
                    Enemy now = arena.enemies.get().get(0);
                    return List.of(
                        now.friends.get().get(0) == now, arena.round.get(), refusal(enemy));
                  }
                  private static String refusal(V1.Enemy enemy) {
                    try {
                      return "not refused: " + new From1().migrate(enemy);
                    } catch (MigrationException e) {
                      return e.getMessage().contains("program()") ? "refused" : e.getMessage();
                    }
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("true", "6", "refused"), program.texts("game.Check"));
  }

  @Test
  void viewsHaveNoHandlesAndNoEqualityOfTheirOwn() throws ReflectiveOperationException {
    Program program =
        new Project()
            .sealed(
                """
                program game.Arena {hashCode: int, tick: long}
                entity game.Empty {}
                """)
            .now(
                """
                program game.Arena {hashCode: int, tick: long}
                entity game.Empty {}
                record game.New {}
                """)
            .with(
                """
                package game;
                final class Check {
                  static Object run() {
                    V1.Arena arena = new V1.Arena(1, 2);
                    V1.Empty empty = new V1.Empty();
                    Object made = new V1.Migration().migrate(empty);
                    return java.util.List.of(
                        arena.hashCode_() + arena.tick(),
                        arena.equals(new V1.Arena(1, 2)),
                        made.getClass() == Empty.class);
                  }
                }
                """,
                """
                package game;
                public final class Empty {}
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("3", "false", "true"), program.texts("game.Check"));
    Class<?> view = program.load("game.V1$Arena");
    assertTrue(Modifier.isPrivate(view.getDeclaredConstructor().getModifiers()));
    assertFalse(Modifier.isFinal(view.getDeclaredField("tick").getModifiers()));
  }

  @Test
  void entityWithMoreHandlesThanAConstructorTakes() {
    StringBuilder handles = new StringBuilder("h0: long");
    for (int i = 1; i < 300; i++) {
      handles.append(", h").append(i).append(": long");
    }
    Program program =
        new Project()
            .sealed("program game.Big {%s}".formatted(handles))
            .now("program game.Big {%s}\nrecord game.New {}".formatted(handles))
            .with(
                """
                package game;
                final class Check {
                  static Object run() throws Exception {
                    V1.Big big = dev.hearth.migrate.Carry.create(new V1.Migration(), null, V1.Big.class);
                    for (java.lang.reflect.Field field : V1.Big.class.getDeclaredFields()) {
                      field.setAccessible(true);
                      field.set(big, Long.valueOf(field.getName().substring(1)));
                    }
                    java.lang.reflect.Field last = Big.class.getDeclaredField("h299");
                    last.setAccessible(true);
                    return ((dev.hearth.Hot<?>) last.get(new V1.Migration().migrate(big))).get();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(299L, program.run("game.Check"));
  }

  @Test
  void makeCanBeOverridden() {
    Program program =
        new Project()
            .sealed("entity game.Enemy {hp: int}")
            .now("entity game.Enemy {hp: int, friends: List<game.Enemy>}")
            .with(
                ENEMY,
                """
                package game;
                import java.util.*;
                final class From1 extends V1.Migration {
                  final List<Enemy> made = new ArrayList<>();
                  @Override protected Enemy make(V1.Enemy old) {
                    made.add(super.make(old));
                    return made.get(made.size() - 1);
                  }
                  @Override protected List<Enemy> friends(V1.Enemy old) { return List.of(); }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    From1 from = new From1();
                    V1.Enemy old = new V1.Enemy(5);
                    Enemy now = from.migrate(old);
                    return now == from.made.get(0)
                        && from.migrate(old) == now
                        && from.made.size() == 1
                        && now.hp.get() == 5;
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(true, program.run("game.Check"));
  }
}

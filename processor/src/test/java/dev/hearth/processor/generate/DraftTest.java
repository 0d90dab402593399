package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From a running draft: its holes are filled by the newest migration class. */
final class DraftTest {
  @Test
  void holeIsFilledFromWhatTheDraftStillHas() {
    Program program =
        new Project()
            .sealed(
                "record game.Ship {pos: game.Vec, vx: double, vy: double}\n"
                    + "record game.Vec {x: double, y: double}")
            .running(
                "record game.Ship {pos: game.Vec, vel: game.Vec, fuel: int}\n"
                    + "record game.Vec {x: double, y: double}")
            .now(
                "record game.Ship {pos: game.Vec, vel: game.Vec, shield: double}\n"
                    + "record game.Vec {x: double, y: double}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
                  @Override protected double shield(V1.Ship old) { return old.pos().x() * 2; }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new VRunning.Migration()
                        .migrate(new VRunning.Ship(new Vec(1, 2), new Vec(3, 4), 5)).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        "Ship[pos=Vec[x=1.0, y=2.0], vel=Vec[x=3.0, y=4.0], shield=2.0]",
        program.run("game.Check"));
  }

  /** Between 1 and now everything changes but what a hole wants to know. */
  private static Project shared() {
    return new Project()
        .sealed(
            """
            entity game.Arena {enemies: List<game.Enemy>, modes: EnumMap<game.Mode,game.Gun[]>, shape: game.Shape, pair: game.Pair<Integer>, left: int}
            entity game.Enemy {hp: int, gun: game.Gun, friend: Optional<game.Enemy>}
            record game.Gun {rounds: int}
            enum game.Mode {A, B}
            sealed game.Shape {game.Circle, game.Enemy}
            record game.Circle {r: int}
            record game.Pair<T> {a: T}
            """)
        .running(
            """
            entity game.Arena {enemies: List<game.Enemy>, modes: EnumMap<game.Mode,game.Gun[]>, shape: game.Shape, pair: game.Pair<Integer>, right: int}
            entity game.Enemy {hp: int, gun: game.Gun, friend: Optional<game.Enemy>}
            record game.Gun {rounds: int}
            enum game.Mode {A, B}
            sealed game.Shape {game.Circle, game.Enemy}
            record game.Circle {r: int}
            record game.Pair<T> {a: T}
            """)
        .now(
            """
            entity game.Arena {sum: int, first: Optional<game.Enemy>, text: String}
            entity game.Enemy {hp: int, gun: game.Gun, friend: Optional<game.Enemy>}
            record game.Gun {rounds: int, size: int}
            enum game.Mode {A, C}
            sealed game.Shape {game.Circle, game.Enemy}
            record game.Circle {r: long}
            record game.Pair<T> {a: T, b: T}
            """);
  }

  private static final String ARENA =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      public final class Arena {
        final Hot<Integer> sum = Hot.of(0);
        final Hot<Optional<Enemy>> first = Hot.of(Optional.empty());
        final Hot<String> text = Hot.of("");
      }
      """;

  private static final String ENEMY =
      """
      package game;
      import dev.hearth.Hot;
      import java.util.*;
      public final class Enemy implements Shape {
        final Hot<Integer> hp = Hot.of(0);
        final Hot<Gun> gun = Hot.of(new Gun(0, 0));
        final Hot<Optional<Enemy>> friend = Hot.of(Optional.empty());
      }
      """;

  private static final String FROM1 =
      """
      package game;
      import dev.hearth.migrate.Carry;
      import java.util.*;
      final class From1 extends V1.Migration {
        @Override protected int sum(V1.Arena old) {
          return old.enemies().stream().mapToInt(e -> e.hp() + e.gun().rounds()).sum();
        }
        @Override protected Optional<Enemy> first(V1.Arena old) {
          return old.enemies().stream().findFirst().map(this::migrate);
        }
        @Override protected String text(V1.Arena old) {
          return old.modes().get(V1.Mode.B)[0] + " " + old.modes().getClass().getSimpleName()
              + " " + migrate(old.modes().get(V1.Mode.B)[0])
              + " " + migrate(old.shape()).getClass().getSimpleName() + " " + old.pair();
        }
        @Override protected int size(V1.Gun old) { return old.rounds() * 10; }
        @Override protected Mode B(V1.Mode old) { return Mode.C; }
        @Override protected <T> T b(V1.Pair<T> old) { return old.a(); }
      }
      """;

  @Test
  void holeReadsEntitiesAndChangedTypesThatTheDraftShares() {
    Program program =
        shared()
            .with(
                ARENA,
                ENEMY,
                FROM1,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    VRunning.Enemy other =
                        new VRunning.Enemy(3, new VRunning.Gun(4), Optional.empty());
                    VRunning.Enemy enemy =
                        new VRunning.Enemy(1, new VRunning.Gun(2), Optional.of(other));
                    EnumMap<VRunning.Mode, VRunning.Gun[]> modes = new EnumMap<>(VRunning.Mode.class);
                    modes.put(VRunning.Mode.B, new VRunning.Gun[] {new VRunning.Gun(7)});
                    VRunning.Migration migration = new VRunning.Migration();
                    Arena now = migration.migrate(new VRunning.Arena(
                        List.of(enemy, other), modes, other, new VRunning.Pair<>(5), 6));
                    Enemy first = now.first.get().get();
                    return List.of(
                        now.sum.get(),
                        first == migration.migrate(enemy),
                        first.friend.get().get() == migration.migrate(other),
                        first.gun.get(),
                        now.text.get());
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        List.of(
            "10",
            "true",
            "true",
            "Gun[rounds=2, size=20]",
            "Gun[rounds=7] EnumMap Gun[rounds=7, size=70] Enemy Pair[a=5]"),
        program.texts("game.Check"));
  }

  @Test
  void handlesThatAProgramGainedBeginAsTheNewestMigrationSays() {
    Program program =
        new Project()
            .sealed("program game.Game {wins: int, losses: int}")
            .running("program game.Game {wins: int, losses: int, draws: int}")
            .now("program game.Game {played: int, round: int}")
            .with(
                """
                package game;
                import dev.hearth.Hot;
                public final class Game {
                  final Hot<Integer> played = Hot.of(0);
                  final Hot<Integer> round = Hot.of(7);
                }
                """,
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int played(V1.Game old) { return old.wins() + old.losses(); }
                }
                """,
                """
                package game;
                import java.util.*;
                final class Check {
                  static Object run() {
                    Game now = new VRunning.Migration().migrate(new VRunning.Game(1, 2, 3));
                    return List.of(now.played.get(), now.round.get());
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(List.of("3", "7"), program.texts("game.Check"));
  }

  @Test
  void whatTheDraftHasNoMoreIsNotKnown() {
    Project project = shared();
    List<String> unknown =
        project.draft().fillings().stream()
            .filter(filling -> filling.type().equals("game.Arena"))
            .flatMap(filling -> filling.parts().stream())
            .filter(part -> !part.known())
            .map(part -> part.name())
            .distinct()
            .toList();
    assertEquals(List.of("left"), unknown);
    assertEquals(List.of(), project.draft().problems());
    assertFalse(project.generatedForDraft().contains("abstract"));
  }

  @Test
  void componentWhoseTypeDiffersDeepDownIsNotKnown() {
    Project project =
        new Project()
            .sealed(
                """
                record game.Ship {gun: game.Gun, name: String}
                record game.Gun {barrel: game.Barrel}
                record game.Barrel {length: int}
                """)
            .running(
                """
                record game.Ship {gun: game.Gun, name: String}
                record game.Gun {barrel: game.Barrel}
                record game.Barrel {length: int, width: int}
                """)
            .now(
                """
                record game.Ship {gun: game.Gun, name: String, shield: int}
                record game.Gun {barrel: game.Barrel}
                record game.Barrel {length: int, width: int}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int width(V1.Barrel old) { return 1; }
                  @Override protected int shield(V1.Ship old) { return old.name().length(); }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new VRunning.Migration().migrate(
                        new VRunning.Ship(new Gun(new Barrel(1, 2)), "abc")).toString();
                  }
                }
                """);
    assertEquals(
        "[Part[name=gun, source=], Part[name=name, source=name]]",
        project.draft().fillings().get(0).parts().toString());
    Program program = project.compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        "Ship[gun=Gun[barrel=Barrel[length=1, width=2]], name=abc, shield=3]",
        program.run("game.Check"));
  }

  @Test
  void constantsAndWholeTypesAreFilledToo() {
    Program program =
        new Project()
            .sealed(
                """
                enum game.Mode {A, B}
                sealed game.Shape {game.Circle, game.Square}
                record game.Circle {r: int}
                record game.Square {a: int}
                enum game.Old {X, Y}
                record game.Page {mode: game.Mode, shape: game.Shape, old: game.Old}
                """)
            .running(
                """
                enum game.Mode {A, B}
                sealed game.Shape {game.Circle, game.Square}
                record game.Circle {r: int}
                record game.Square {a: int}
                enum game.Old {X, Y}
                record game.Page {mode: game.Mode, shape: game.Shape, old: game.Old, more: int}
                """)
            .now(
                """
                enum game.Mode {A}
                sealed game.Shape {game.Circle}
                record game.Circle {r: int}
                record game.Old {text: String}
                record game.Page {mode: game.Mode, shape: game.Shape, old: game.Old, last: String}
                """)
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected Mode B(V1.Mode old) { return Mode.A; }
                  @Override protected Shape make(V1.Square old) { return new Circle(-old.a()); }
                  @Override protected Old make(V1.Old old) { return new Old(old.name()); }
                  @Override protected String last(V1.Page old) {
                    return old.mode() + " " + old.shape() + " " + migrate(old.old());
                  }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new VRunning.Migration().migrate(new VRunning.Page(
                        VRunning.Mode.B, new VRunning.Square(3), VRunning.Old.Y, 9)).toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals(
        "Page[mode=A, shape=Circle[r=-3], old=Old[text=Y]," + " last=B Square[a=3] Old[text=Y]]",
        program.run("game.Check"));
  }

  @Test
  void holeThatNothingFillsStaysOne() {
    Project project =
        new Project()
            .sealed("record game.Ship {x: int}")
            .running("record game.Ship {x: int, y: String}")
            .now("record game.Ship {x: int, y: int}");
    assertTrue(project.generatedForDraft().contains("protected int y(Ship old) {"));
    Project other =
        new Project()
            .sealed("record game.New {}")
            .running("record game.Ship {x: int, y: String}")
            .now("record game.Ship {x: int, y: int}");
    assertTrue(other.generatedForDraft().contains("protected abstract int y(Ship old);"));
    assertEquals(1, other.draft().problems().size());
  }

  /** Its method in the sealed version's migration carries what the draft does not have. */
  @Test
  void holeIsNotFilledByWhatIsCarried() {
    Project project =
        new Project()
            .sealed("record game.Ship {x: int, y: int}\nrecord game.New {}")
            .running("record game.Ship {x: int, y: String}")
            .now("record game.Ship {x: int, y: int}");
    assertEquals(1, project.draft().problems().size());
  }

  @Test
  void draftThatWentBackToAnEarlierLayoutIsNotOfThatVersion() {
    Program program =
        new Project()
            .sealed("record game.Ship {hp: int, name: String}")
            .sealed("record game.Ship {percent: double, name: String}")
            .running("record game.Ship {hp: int, name: String}")
            .now("record game.Ship {hp: int, name: String, shield: int}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected double percent(V1.Ship old) { return old.hp() / 10.0; }
                }
                """,
                """
                package game;
                final class From2 extends V2.Migration {
                  @Override protected int hp(V2.Ship old) { return (int) (old.percent() * 5); }
                  @Override protected int shield(V2.Ship old) { return old.name().length(); }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    return new VRunning.Migration().migrate(new VRunning.Ship(70, "Ark"))
                        .toString();
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("Ship[hp=70, name=Ark, shield=3]", program.run("game.Check"));
  }

  @Test
  void oddNames() {
    Program program =
        new Project()
            .sealed("entity game.Past {yield: byte, on: boolean, c: char}\nrecord game.Draft {}")
            .running("entity game.Past {more: int}\nrecord game.Draft {n: int}")
            .now("entity game.Past {last: int}\nrecord game.Draft {past: int}")
            .with(
                """
                package game;
                final class From1 extends V1.Migration {
                  @Override protected int last(V1.Past old) { return 3; }
                  @Override protected int past(V1.Draft old) { return 4; }
                }
                """,
                """
                package game;
                final class Check {
                  static Object run() {
                    VRunning.Migration migration = new VRunning.Migration();
                    return migration.migrate(new VRunning.Draft(1)) + " "
                        + (migration.migrate(new VRunning.Past(1)) != null);
                  }
                }
                """)
            .compile();
    assertEquals(List.of(), program.complaints());
    assertEquals("Draft[past=4] true", program.run("game.Check"));
  }
}

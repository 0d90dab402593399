package dev.hearth.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State as a text: complete, the same for the same state, and of no more lines than it needs. */
final class StateTextTest {
  @TempDir private static Path folder;
  private static UserModule module;

  @BeforeAll
  static void compile() {
    module =
        new UserModule(folder)
            .source("Vec", "@HotState record Vec(double x, float y) {}")
            .source("Link", "@HotState record Link(Link next, Link other) {}")
            .source("Shape", "@HotState sealed interface Shape permits Dot, Colour {}")
            .source("Dot", "@HotState record Dot(Vec at) implements Shape {}")
            .source("Colour", "@HotState enum Colour implements Shape { RED, BLUE }")
            .source("None", "@HotState record None() {}")
            .source("Box", "@HotState record Box(Object[] o) {}".replace("Object", "Drone"))
            .source(
                "Drone",
                """
                @HotState final class Drone {
                  final Hot<Integer> hp = Hot.of(1);
                  final Hot<Set<Drone>> friends = Hot.of(Set.of());
                }
                """)
            .source(
                "Arena",
                """
                @HotState
                public final class Arena implements HotProgram {
                  final Hot<Long> tick = Hot.of(0L);
                  final Hot<String> name = Hot.of("");
                  final Hot<Character> letter = Hot.of(' ');
                  final Hot<byte[]> bytes = Hot.of(new byte[0]);
                  final Hot<Map<String, Vec>> places = Hot.of(Map.of());
                  final Hot<Map<Vec, Integer>> costs = Hot.of(Map.of());
                  final Hot<Set<String>> tags = Hot.of(Set.of());
                  final Hot<Set<String>> ordered = Hot.of(Set.of());
                  final Hot<Optional<Vec>> goal = Hot.of(Optional.empty());
                  final Hot<Optional<String>> motto = Hot.of(Optional.empty());
                  final Hot<List<Shape>> shapes = Hot.of(List.of());
                  final Hot<None> none = Hot.of(new None());
                  final Hot<Link[]> links = Hot.of(new Link[0]);
                  final Hot<Box> box = Hot.of(new Box(new Drone[0]));
                  final Hot<Set<Drone>> drones = Hot.of(Set.of());
                  public void start() {}
                  public void step() {}
                }
                """)
            .source("Checks", CHECKS)
            .compile();
  }

  private static final String CHECKS =
      """
      class Checks {
        static final TestState STATE = TestState.of(Arena.class);

        static Object everything() {
          Arena arena = new Arena();
          arena.tick.set(Long.MIN_VALUE);
          arena.name.set("a\\"\\\\\\n\\0\\ud800\\ud83d\\ude00");
          arena.letter.set('\\'');
          arena.bytes.set(new byte[] {1, 2, -1});
          arena.places.set(new HashMap<>(Map.of("b", new Vec(Double.NaN, -0f), "a=", new Vec(1, 2))));
          arena.costs.set(Map.of(new Vec(3, 4), 7));
          arena.tags.set(new HashSet<>(Set.of("z", "y", "x", "w")));
          arena.ordered.set(new LinkedHashSet<>(List.of("z", "a")));
          arena.goal.set(Optional.of(new Vec(1, 1)));
          arena.motto.set(Optional.of("go"));
          arena.shapes.set(Arrays.asList(Colour.RED, new Dot(null), null));
          Drone drone = new Drone();
          drone.friends.set(Set.of(drone));
          arena.box.set(new Box(new Drone[] {drone, drone, null}));
          return STATE.text(arena);
        }

        static Drone drone(int hp, Drone... friends) {
          Drone drone = new Drone();
          drone.hp.set(hp);
          drone.friends.set(new HashSet<>(List.of(friends)));
          return drone;
        }

        /** Each time with other hash codes. The twins differ in their friends' friends only. */
        static Object hashedEntities() {
          Set<String> texts = new HashSet<>();
          for (int i = 0; i < 50; i++) {
            Arena arena = new Arena();
            Drone lonely = drone(1, drone(1, drone(1, drone(7))));
            Drone loved = drone(1, drone(1, drone(1, drone(7), drone(8))));
            arena.drones.set(new HashSet<>(
                i % 2 == 0 ? List.of(lonely, loved, drone(3)) : List.of(drone(3), loved, lonely)));
            texts.add(STATE.text(arena));
          }
          return texts.size();
        }

        static Object deep() {
          Link at = null;
          for (int i = 0; i < 100_000; i++) {
            at = new Link(at, null);
          }
          return STATE.text(at).length() < 30_000_000;
        }

        static Object shared() {
          Link at = new Link(null, null);
          for (int i = 0; i < 60; i++) {
            at = new Link(at, at);
          }
          Link copy = new Link(null, null);
          for (int i = 0; i < 60; i++) {
            copy = new Link(copy, new Link(copy.next(), copy.other()));
          }
          String text = STATE.text(at);
          return text.equals(STATE.text(copy)) + " " + (text.lines().count() < 10_000);
        }

        static Object deepInContainers() {
          List<Object> at = new ArrayList<>(List.of(new Vec(1, 2)));
          for (int i = 0; i < 10; i++) {
            at = new ArrayList<>(List.of(at, 1));
          }
          return STATE.text(at);
        }
      }
      """;

  @Test
  void everyKindOfStateHasItsLines() {
    assertEquals(
        """
        Arena @1
          tick = -9223372036854775808
          name = "a\\"\\\\\\n\\u0000\\ud800😀"
          letter = '\\''
          bytes = bytes AQL/
          places["a\\u003d"].x = 1.0
          places["a\\u003d"].y = 2.0
          places["b"].x = NaN
          places["b"].y = -0.0
          costs[Vec(x: 3.0, y: 4.0)] = 7
          tags = {"w", "x", "y", "z"}
          ordered = {"z", "a"}
          goal.get().x = 1.0
          goal.get().y = 1.0
          motto = Optional("go")
          shapes[0] = Colour.RED
          shapes[1] = Dot
          shapes[1].at = null
          shapes[2] = null
          none = None()
          links = []
          box.o[0] = Drone @2
          box.o[1] = Drone @2
          box.o[2] = null
          drones = {}
        Drone @2
          hp = 1
          friends[0] = Drone @2
        """,
        module.run("everything"));
  }

  @Test
  void entitiesInNoOrderComeInOneThatTheirStateGives() {
    assertEquals("1", module.run("hashedEntities"));
  }

  @Test
  void depthCostsNoStack() {
    assertEquals("true", module.run("deep"));
  }

  @Test
  void whatHoldsTheSameIsWrittenOnceWhereItIsDeep() {
    assertEquals("true true", module.run("shared"));
  }

  @Test
  void deepValuesHaveSectionsOfTheirOwn() {
    String text = module.run("deepInContainers");
    assertTrue(text.contains("[0][0][0][0][0][0][0][0] = container #1\n"), text);
    assertTrue(text.contains("container #1\n  [0][0][0].x = 1.0\n"), text);
  }
}

package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.schema.Containers;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.StateType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeScanTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int                                | int
          Integer                            | Integer
          String                             | String
          java.math.BigDecimal               | BigDecimal
          OptionalInt                        | OptionalInt
          java.time.DayOfWeek                | DayOfWeek
          byte[]                             | byte[]
          Vec[][]                            | game.Vec[][]
          List<Vec>                          | List<game.Vec>
          Map<String, List<Vec[]>>           | Map<String,List<game.Vec[]>>
          Optional<Optional<Integer>>        | Optional<Optional<Integer>>
          Optional<Map<UUID, Vec>>           | Optional<Map<UUID,game.Vec>>
          TreeMap<String, Vec>               | TreeMap<String,game.Vec>
          ArrayDeque<Long>                   | ArrayDeque<Long>
          EnumMap<Mode, Vec>                 | EnumMap<game.Mode,game.Vec>
          EnumSet<Mode>                      | EnumSet<game.Mode>
          Box<List<Vec>>                     | game.Box<List<game.Vec>>
          Outer.Inside                       | game.Outer$Inside
          Other                              | game.Other
          """)
  void reads(String source, String text) {
    Compiled compiled = ship(source);
    assertEquals(List.of(), compiled.problems());
    assertEquals("record {it: " + text + "}", compiled.type("game.Ship"));
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void readsEveryLeafAndContainer() {
    List<String> components = new ArrayList<>();
    for (Class<?> leaf : Leaves.all()) {
      components.add(leaf.getCanonicalName() + " c" + components.size());
    }
    for (Class<?> container : Containers.all()) {
      String key = container.getSimpleName().startsWith("Enum") ? "Mode" : "String";
      String arguments = container.getTypeParameters().length == 1 ? key : key + ", Vec";
      components.add(container.getCanonicalName() + "<" + arguments + "> c" + components.size());
    }
    Compiled compiled =
        types()
            .with("package game; @HotState record All(" + String.join(", ", components) + ") {}")
            .compile();
    assertEquals(List.of(), compiled.problems());
    assertEquals(
        Leaves.all().size() + Containers.all().size(),
        compiled.schema().type("game.All").components().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Object                             | Object leaves open
          List                               | raw type List leaves open what it holds
          Box                                | raw type Box
          List<?>                            | wildcard ? leaves open
          List<? extends Vec>                | wildcard ? extends Vec
          Map<String, ? super Vec>           | wildcard ? super Vec
          Runnable                           | functional interface
          List<Runnable>                     | Runnable is a functional interface
          Comparator<Vec>                    | Comparator<Vec> is a functional interface
          Thread                             | Thread is a live resource
          java.util.stream.Stream<Vec>       | live resource
          java.io.InputStream                | live resource
          java.net.Socket                    | live resource
          ClassLoader                        | live resource
          ThreadLocal<Vec>                   | live resource
          java.util.concurrent.ExecutorService | live resource
          java.util.concurrent.TimeUnit      | enum of a library
          java.util.concurrent.ConcurrentHashMap<String, Vec> | Declare it as the java.util interface
          PriorityQueue<Vec>                 | containers that can be carried
          Number                             | class of a library
          Date                               | class of a library
          CharSequence                       | class of a library
          Class<Vec>                         | class of a library
          EnumMap<java.time.DayOfWeek, Vec>  | EnumMap is for enums with @HotState
          EnumSet<java.util.concurrent.TimeUnit> | enum of a library
          Hot<Integer>                       | a handle, which never leaves its field
          List<Held<Vec>>                    | a handle, which never leaves its field
          PlainRecord                        | Put @HotState on PlainRecord.
          PlainEnum                          | Put @HotState on PlainEnum.
          PlainFamily                        | Put @HotState on PlainFamily and on each
          PlainFinal                         | Put @HotState on PlainFinal, and hold
          PlainOpen                          | Make PlainOpen sealed
          PlainClass                         | Make PlainClass a record or a final class
          PlainNet                           | Held<PlainNet>
          Outer.Hidden                       | Put @HotState on Outer.Hidden.
          """)
  void refuses(String source, String because) {
    Compiled compiled = ship(source);
    assertEquals(List.of("not-state Ship.it"), compiled.problems());
    assertTrue(compiled.message().startsWith("Ship.it is not state: "), compiled.message());
    assertTrue(compiled.message().contains(because), compiled.message());
    assertEquals("record {}", compiled.type("game.Ship"));
    assertTrue(compiled.success(), compiled.errors()::toString);
  }

  @Test
  void saysWhatIsWrongThenTheWayOut() {
    assertEquals(
        """
        Ship.it is not state: PlainRecord has no @HotState

          Put @HotState on PlainRecord.""",
        ship("List<PlainRecord>").message());
  }

  @Test
  void refusesWhatTheNotationCannotBeReadBackFrom() {
    assertEquals(
        List.of("not-state Ship.it"),
        ship("Box<".repeat(100) + "Vec" + ">".repeat(100)).problems());
    String text = ship("Box<".repeat(99) + "Vec" + ">".repeat(99)).type("game.Ship");
    String type = text.substring("record {it: ".length(), text.length() - 1);
    assertEquals(type, StateType.parse(type, List.of()).text(List.of()));
  }

  @Test
  void typeUseAnnotationsDoNotDisturb() {
    Compiled compiled =
        types()
            .with(
                """
                package game;
                import org.jspecify.annotations.Nullable;
                @HotState record Ship(
                    @Nullable String a, List<@Nullable Vec> b, int @Nullable [] c, @Nullable Vec d,
                    java.util.@Nullable List<Outer.@Nullable Inside> e, @Nullable Box<Vec> f) {}
                """)
            .compile();
    assertEquals(
        "record {a: String, b: List<game.Vec>, c: int[], d: game.Vec,"
            + " e: List<game.Outer$Inside>, f: game.Box<game.Vec>}",
        compiled.type("game.Ship"));
  }

  @Test
  void ownTypesWithTheNamesOfLeavesAreTheirOwn() {
    Compiled compiled =
        new Sources(folder)
            .with(
                "package game; @HotState record Year(int n) {}",
                "package game; @HotState record Calendar(Year mine, java.time.Year theirs) {}")
            .compile();
    assertEquals("record {mine: game.Year, theirs: Year}", compiled.type("game.Calendar"));
  }

  private Compiled ship(String component) {
    return types().with("package game; @HotState record Ship(" + component + " it) {}").compile();
  }

  private Sources types() {
    return new Sources(folder)
        .with(
            "package game; @HotState record Vec(double x, double y) {}",
            "package game; @HotState enum Mode { ON, OFF }",
            "package game; @HotState record Box<T>(T value) {}",
            "package game; class Outer { @HotState record Inside() {} record Hidden() {} }",
            "package game; @HotState final class Other {}",
            "package game; record PlainRecord() {}",
            "package game; enum PlainEnum { A }",
            "package game; sealed interface PlainFamily permits PlainFamily.A {"
                + " record A() implements PlainFamily {} }",
            "package game; final class PlainFinal {}",
            "package game; interface PlainOpen { double area(); }",
            "package game; class PlainClass {}",
            "package game; class PlainNet implements AutoCloseable { public void close() {} }");
  }
}

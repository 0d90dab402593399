package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearth.flatten.Flatten;
import dev.hearth.flatten.Flattening;
import dev.hearth.test.harness.Loaded;
import dev.hearth.test.harness.SourceModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample game without a handle left. */
final class FlattenedGameTest {
  private static final int TICKS = 400;

  @TempDir private Path folder;

  @Test
  void flattenedGamePlaysTheSame() throws Exception {
    SourceModule game = SourceModule.ofSample(folder);
    game.build();
    List<String> boxed = play(game);
    assertEquals(3, Flatten.inPlace(game.output()));
    assertEquals(boxed, play(game));
    try (Stream<Path> files = Files.walk(game.output())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        assertFalse(Flattening.concerns(Files.readAllBytes(file)), file::toString);
      }
    }
    assertEquals(0, Flatten.inPlace(game.output()));
  }

  @Test
  void fieldsHaveTheirOwnTypes() throws Exception {
    SourceModule game = SourceModule.ofSample(folder);
    game.build();
    Flatten.inPlace(game.output());
    try (Loaded code = Loaded.of(game)) {
      List<String> fields = new ArrayList<>();
      for (Field field : code.program("game.Arena").getDeclaredFields()) {
        fields.add(field.toGenericString());
      }
      assertEquals(
          List.of(
              "private java.util.Map<java.lang.String, game.Pilot> game.Arena.pilots",
              "private java.util.Map<java.lang.String, game.Ship> game.Arena.ships",
              "private java.util.List<game.Shot> game.Arena.shots",
              "private java.util.List<game.Drone> game.Arena.drones",
              "private java.util.List<game.Pickup> game.Arena.pickups",
              "private java.util.List<game.Blast> game.Arena.blasts",
              "private game.Match game.Arena.match",
              "private long game.Arena.tick",
              "private game.Rng game.Arena.rng",
              "private final dev.hearth.Held<game.net.Net> game.Arena.net"),
          fields);
    }
  }

  /** What everyone sees, tick by tick, of a game of bots. */
  private static List<String> play(SourceModule game) throws ReflectiveOperationException {
    try (Loaded code = Loaded.of(game)) {
      Class<?> type = code.program("game.Arena");
      Constructor<?> constructor = type.getDeclaredConstructor();
      Object arena = constructor.newInstance();
      method(type, "begin", long.class, int.class).invoke(arena, 7L, 12);
      Method advance = method(type, "advance", List.class);
      Method frame = method(type, "frame", int.class);
      List<String> frames = new ArrayList<>();
      for (int i = 0; i < TICKS; i++) {
        advance.invoke(arena, List.of());
        frames.add((String) frame.invoke(arena, 1));
      }
      return frames;
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    Method method = type.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }
}

package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command. */
class FlattenTest {
  private static final String ENEMY =
      "final class Enemy { final Hot<Integer> hp = Hot.of(1); Object of() { return RESULT; } }";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void flattensAFolder() throws IOException {
    write(ENEMY.replace("RESULT", "hp.get()"), "class Other { int of(Enemy e) { return 1; } }");
    assertEquals(0, run(folder.toString()));
    assertEquals("1 class flattened\n", text(said));
    assertFalse(Flattening.concerns(Files.readAllBytes(folder.resolve("Enemy.class"))));
    assertEquals(0, run(folder.toString()));
    assertEquals("1 class flattened\n0 classes flattened\n", text(said));
  }

  @Test
  void saysWhatIsInTheWayAndLeavesAllAsItWas() throws IOException {
    Module before =
        write(
            ENEMY.replace("RESULT", "hp"),
            "class Other { int of(Enemy e) { return e.hp.get(); } }");
    assertEquals(1, run(folder.toString()));
    assertEquals(
        """
        handles that cannot be flattened:
          Enemy.of (Enemy.java:1): the handle hp is returned; a handle is only the receiver of get,\
         set and update: use its value, or its object
        """,
        text(complained));
    for (Map.Entry<String, byte[]> each : before.classes().entrySet()) {
      Path file = folder.resolve(each.getKey() + ".class");
      assertArrayEquals(each.getValue(), Files.readAllBytes(file));
    }
  }

  @Test
  void wantsAFolder() throws IOException {
    assertEquals(2, run());
    assertEquals(2, run(folder.resolve("nowhere").toString()));
    String usage = "Usage: Flatten CLASSES, a folder of compiled classes\n";
    assertEquals(usage + usage, text(complained));
  }

  private int run(String... args) throws IOException {
    return Flatten.run(args, print(said), print(complained));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private Module write(String... sources) throws IOException {
    Module module = Module.compile(sources);
    for (Map.Entry<String, byte[]> each : module.classes().entrySet()) {
      Files.write(folder.resolve(each.getKey() + ".class"), each.getValue());
    }
    return module;
  }
}

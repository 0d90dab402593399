package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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
  void namesTheFileThatIsDamaged() throws IOException {
    Module module = write(ENEMY.replace("RESULT", "hp.get()"));
    byte[] whole = enemy(module);
    for (int length : new int[] {0, 5, 40, whole.length / 2, whole.length - 10}) {
      complained.reset();
      Files.write(folder.resolve("Enemy.class"), Arrays.copyOf(whole, length));
      assertEquals(1, run(folder.toString()));
      String said = text(complained);
      assertTrue(
          said.matches(
              "handles that cannot be flattened:\n  Enemy: its class file Enemy.class cannot be"
                  + " read \\(.+\\): it is damaged, cut off, or newer than is known here; compile"
                  + " it anew\n"),
          said);
    }
  }

  @Test
  void namesTheFileOfANewerJava() throws IOException {
    byte[] newer = enemy(write(ENEMY.replace("RESULT", "hp.get()"))).clone();
    newer[7] = (byte) 200;
    Files.write(folder.resolve("Enemy.class"), newer);
    assertEquals(1, run(folder.toString()));
    assertTrue(text(complained).contains("Unsupported class file major version 200"));
  }

  @Test
  void saysWhatIsFlattenedAlready() throws IOException {
    String source =
        "class K { static int of(Sub s) { return s.hp.get(); }"
            + " static final class Sub { final Hot<Integer> hp = Hot.of(1); } }";
    Module module = write(source);
    Files.write(
        folder.resolve("K$Sub.class"),
        Objects.requireNonNull(module.flattened().classes().get("K$Sub")));
    assertEquals(1, run(folder.toString()));
    assertEquals(
        """
        handles that cannot be flattened:
          K.of (K.java:1): the handle hp of K$Sub is flattened already, or gone, and this class\
         was compiled when it was not; compile all classes anew, and flatten them together
        """,
        text(complained));
  }

  @Test
  void wantsAFolder() throws IOException {
    assertEquals(2, run());
    assertEquals(2, run(folder.resolve("nowhere").toString()));
    String usage = "Usage: Flatten CLASSES, a folder of compiled classes\n";
    assertEquals(usage + usage, text(complained));
  }

  private static byte[] enemy(Module module) {
    return Objects.requireNonNull(module.classes().get("Enemy"));
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

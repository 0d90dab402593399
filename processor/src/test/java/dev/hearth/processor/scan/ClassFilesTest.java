package dev.hearth.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassFilesTest {
  private static final String ALL =
      """
      package game;
      class All implements Runnable {
        static final long L = 1L << 40;
        static final double D = 0.1;
        static final float F = 0.1f;
        static final int I = 1 << 20;
        int field;
        public void run() {
          Runnable r = this::run;
          System.out.println("x" + field + L + D + F + I + r);
        }
      }
      class Second {}
      """;

  @TempDir private Path folder;

  @Test
  void readsTheSourceOfEveryKindOfClass() throws IOException {
    for (Class<?> type :
        List.of(Object.class, String.class, Math.class, Override.class, Thread.State.class)) {
      String outermost = type.getName().replaceAll(".*\\.|\\$.*", "");
      try (InputStream in =
          Object.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
        assertEquals(Optional.of(outermost + ".java"), ClassFiles.sourceFile(in));
      }
    }
  }

  @Test
  void readsEveryKindOfConstant() throws IOException {
    Sources plain = new Sources(folder.resolve("plain")).with(ALL);
    plain.compile();
    assertEquals(Optional.of("All.java"), source(plain, "All"));
    assertEquals(Optional.of("All.java"), source(plain, "Second"));
    Sources bare = new Sources(folder.resolve("bare")).with(ALL).option("-g:none");
    bare.compile();
    assertEquals(Optional.empty(), source(bare, "All"));
  }

  @Test
  void refusesWhatIsNoClassFile() {
    assertThrows(
        IOException.class,
        () -> ClassFiles.sourceFile(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})));
    assertThrows(
        IOException.class,
        () -> ClassFiles.sourceFile(new ByteArrayInputStream(new byte[] {(byte) 0xCA, 2})));
  }

  private static Optional<String> source(Sources sources, String name) throws IOException {
    try (InputStream in =
        Files.newInputStream(sources.classes().resolve("game/" + name + ".class"))) {
      return ClassFiles.sourceFile(in);
    }
  }
}

package dev.hearth.test.corpus.run;

import dev.hearth.dev.compile.Toolchain;
import java.io.IOException;
import java.nio.file.Files;

/** Compiles something, as the first compile of a JVM takes many times as long as others. */
public final class Warmth {
  private static final String SOURCE =
      "@dev.hearth.annotations.HotState public record Warm(int degrees) {}";

  private Warmth() {}

  /**
   * Warms the tools up.
   *
   * @throws IllegalStateException when they cannot compile at all
   */
  public static void of(Toolchain tools) throws IOException {
    try (Workspace module = Workspace.create()) {
      Files.createDirectories(module.sources());
      Files.writeString(module.sources().resolve("Warm.java"), SOURCE);
      Build build = new Builder(tools).build(module, "warm");
      if (!build.accepted()) {
        throw new IllegalStateException("cannot compile: " + build.errors());
      }
    }
  }
}

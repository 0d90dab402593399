package dev.hearth.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a person reads who opens the generated class of the design's example. */
final class GoldenTest {
  @Test
  void readsLikeTheDesign() throws IOException {
    assertEquals(expected("V1.java.txt"), Examples.ships().generated(1));
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(Examples.ships().generated(1), Examples.ships().generated(1));
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package dev.hearth.test.bench.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that are measured do the same, however they keep their state. */
final class SubjectTest {
  @ParameterizedTest
  @EnumSource
  void allVariantsComeToTheSame(Subject subject) {
    String written = after(100, subject, Variant.WRITTEN);
    assertNotEquals(after(0, subject, Variant.WRITTEN), written);
    assertEquals(written, after(100, subject, Variant.FLATTENED));
    assertEquals(written, after(100, subject, Variant.BOXED));
  }

  private static String after(int steps, Subject subject, Variant variant) {
    Runnable program = subject.load(variant).get();
    for (int i = 0; i < steps; i++) {
      program.run();
    }
    return program.toString();
  }
}

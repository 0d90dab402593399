package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.CorpusProcess;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All evolution cases of this repository. */
final class CorpusTest {
  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void everyCasePasses() {
    CorpusProcess run = CorpusProcess.run("--flattened", CorpusProcess.cases().toString());
    String last = run.lines().isEmpty() ? "" : run.lines().get(run.lines().size() - 1);
    assertTrue(last.matches("[1-9]\\d* passed, 0 failed"), run::text);
    assertEquals(0, run.exit());
  }
}

package dev.hearth.test.bench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The soak in short; {@code hearth-bench.jar soak} goes on for as long as one likes. */
class SoakTest {
  private static final int WARM = 50;
  private static final int RELOADS = 100;

  /** Each version has ten classes and more: all of them are many more than this. */
  private static final long CLASSES = 400;

  /** The JVM keeps profiles of methods there that have become warm. */
  private static final long METASPACE = 4_000_000;

  private static final long HEAP = 16_000_000;

  @Test
  void aHundredReloadsLeaveNothingBehind(@TempDir Path folder) throws Exception {
    try (SoakRun run = SoakRun.start(folder, Long.getLong("hearth.soak.seed", 1))) {
      run.reload(WARM);
      Usage before = run.usage();
      run.reload(RELOADS);
      Usage growth = run.usage().since(before);

      assertEquals(List.of(), run.errors());
      assertEquals(
          Set.of("started", Edit.RELOADED, Edit.REFUSED, Edit.ROLLED_BACK),
          run.verdicts().keySet());
      assertTrue(growth.metaspace() <= METASPACE, growth.toString());
      assertTrue(growth.classes() <= CLASSES, growth.toString());
      assertTrue(growth.heap() <= HEAP, growth.toString());
      assertTrue(growth.threads() <= 2, growth.toString());
      assertTrue(growth.files() <= 4, growth.toString());
    }
  }
}

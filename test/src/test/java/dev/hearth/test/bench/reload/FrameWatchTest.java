package dev.hearth.test.bench.reload;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of frames in short; {@code hearth-bench.jar frames} measures with it. */
class FrameWatchTest {
  private static final int RATE = 30;

  @Test
  void framesComeBeforeAReloadAndAfterIt(@TempDir Path folder) throws Exception {
    EditedModule module = SampleModule.in(folder, 200); // a frame comes in several parts
    try (DevRunProcess run = DevRunProcess.start(module.folder(), module.program())) {
      String address = run.line(Pattern.compile("Play at http://(\\S+)")).group(1);
      assertTrue(run.report().contains("\"verdict\":\"started\""));
      try (FrameWatch watch = FrameWatch.of(URI.create("ws://" + address + "/ws"))) {
        watch.gaps();
        long begin = System.nanoTime();
        Thread.sleep(2000);
        List<Double> gaps = watch.gaps();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertFalse(gaps.isEmpty());
        assertTrue(gaps.size() <= RATE * seconds + RATE, gaps.size() + " in " + seconds + " s");
        module.save(module.body(), 0);
        assertTrue(run.report().contains("\"verdict\":\"reloaded\""));
        watch.gaps();
        Thread.sleep(2000);
        assertFalse(watch.gaps().isEmpty());
        ProcessHandle.of(run.pid()).ifPresent(ProcessHandle::destroyForcibly);
        assertEndIsNoticed(watch);
      }
    }
  }

  private static void assertEndIsNoticed(FrameWatch watch) {
    assertThrows(
        IllegalStateException.class,
        () -> {
          for (int i = 0; i < 600; i++) {
            watch.gaps();
            Thread.sleep(100);
          }
        });
  }
}

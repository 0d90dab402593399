package dev.hearth.dev.leak;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what holds class loaders that should be gone.
 *
 * <pre>{@code
 * Map<Suspect, String> held = Leaks.search(suspects);
 * // {#3=thread "timer" → java.util.TimerThread.queue → … → an object of game.Game$1}
 * }</pre>
 *
 * <p>It dumps the heap into a temporary file, for which the JVM stops all threads: about a second
 * for each 500 MB.
 */
public final class Leaks {
  /** Larger heaps are not looked through: the program would stand still for too long. */
  private static final long MOST = 512L << 20;

  private Leaks() {}

  /** Whether the heap is small enough, and there is memory and disk enough, to search it. */
  public static boolean canSearch() {
    Runtime memory = Runtime.getRuntime();
    long used = memory.totalMemory() - memory.freeMemory();
    return bean() != null && used <= MOST && memory.maxMemory() - used >= used / 2;
  }

  /** How a person finds out what {@link #search} would have said. */
  public static String instead() {
    return "the heap is too large to be looked through in passing; jcmd "
        + ProcessHandle.current().pid()
        + " GC.heap_dump FILE.hprof writes it to a file, in which a heap analyzer shows what holds"
        + " objects of dev.hearth.dev.load.VersionLoader";
  }

  /**
   * What holds each of {@code suspects}, as a way from outside of the heap; one that nothing holds,
   * or only weak and soft references, is left out.
   *
   * @throws IOException when the heap cannot be dumped
   */
  public static Map<Suspect, String> search(List<Suspect> suspects) throws IOException {
    HotSpotDiagnosticMXBean bean = bean();
    if (bean == null) {
      throw new IOException("this JVM cannot dump its heap");
    }
    Path folder = Files.createTempDirectory("hearth-heap");
    Path dump = folder.resolve("heap.hprof");
    try {
      bean.dumpHeap(dump.toString(), true);
      return HeapSearch.search(dump, suspects);
    } finally {
      Files.deleteIfExists(dump);
      Files.deleteIfExists(folder);
    }
  }

  private static @Nullable HotSpotDiagnosticMXBean bean() {
    return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
  }
}
